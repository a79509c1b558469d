import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { elementFrom, sampleImportContext, sampleReadContext } from '#blocks/body/sample-context.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { table } from '#blocks/table/table.block.ts'
import { TableReader } from '#blocks/table/table.reader.tsx'

function read(markup: string) {
  const fields = table.fromHtml(elementFrom(markup), sampleImportContext())
  return (
    fields && {
      ...fields,
      caption: inlineToText(fields.caption),
      rows: fields.rows.map((row) => row.map(inlineToText)),
    }
  )
}

test('caption, heads and cells are read', () => {
  expect(
    read(
      '<table><caption>Rents</caption><thead><tr><th>Street</th><th>Crowns</th></tr></thead><tr><th>Upper Row</th><td>410</td></tr></table>',
    ),
  ).toEqual({
    caption: 'Rents',
    source: '',
    headRow: true,
    headColumn: true,
    rows: [
      ['Street', 'Crowns'],
      ['Upper Row', '410'],
    ],
  })
})

test('cells over several columns and rows keep their text and the others their places', () => {
  expect(
    read(
      '<table><tr><td colspan="2">wide</td><td rowspan="2">tall</td></tr><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    )?.rows,
  ).toEqual([
    ['wide', '', 'tall'],
    ['a', 'b', ''],
    ['c', '', ''],
  ])
})

test('a figure around a table gives its caption or its source', () => {
  const cells = '<table><tr><td>a</td><td>b</td></tr></table>'
  expect(read(`<figure>${cells}<figcaption>Rents</figcaption></figure>`)).toMatchObject({
    caption: 'Rents',
    source: '',
  })
  expect(read(`<figure>${cells}<figcaption>Source: Customs House</figcaption></figure>`)).toMatchObject({
    caption: '',
    source: 'Customs House',
  })
})

test('a list of definitions is a table with a head column', () => {
  expect(
    read('<dl><dt>Bight</dt><dd>A bay</dd><dd>A loop</dd><dt>Berth</dt><dd>A place</dd></dl>'),
  ).toMatchObject({
    headRow: false,
    headColumn: true,
    rows: [
      ['Bight', 'A bay\nA loop'],
      ['Berth', 'A place'],
    ],
  })
})

test('a table for layout is left to the caller', () => {
  expect(read('<table role="presentation"><tr><td>a</td><td>b</td></tr></table>')).toBeNull()
  expect(read('<table><tr><td><p>all the story</p></td></tr></table>')).toBeNull()
  expect(read('<div>words <table><tr><td>a</td><td>b</td></tr></table></div>')).toBeNull()
})

test('absurd spans do not make absurd tables', () => {
  expect(
    read('<table><tr><td colspan="999999">a</td><td rowspan="-3">b</td></tr></table>')?.rows[0],
  ).toHaveLength(101)
})

test('a wide table scrolls in a region of its own that the keyboard reaches', () => {
  const block = table.create('t', {
    caption: [{ text: 'Rents' }],
    rows: [[[{ text: 'a' }], [{ text: 'b' }]]],
  })
  const page = renderToStaticMarkup(TableReader({ block, context: sampleReadContext }))
  expect(page).toContain('<section class="table-wrap" tabindex="0" aria-labelledby="b-t-caption">')
  expect(page).toContain('<caption id="b-t-caption">Rents</caption>')
})

test('an empty cell of the head row is no header, and the head row stays one', () => {
  const block = table.create('t1', {
    headRow: true,
    rows: [
      [[], [{ text: 'Open' }]],
      [[{ text: 'Monday' }], [{ text: '7 to 9' }]],
    ],
  })
  const markup = table.toHtml(block, { siteUrl: '', lang: 'en', references: { media: {}, articles: {} } })
  expect(markup).toContain('<thead><tr><td></td><th scope="col">Open</th></tr></thead>')
})
