import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  array,
  assert,
  constant,
  constantFrom,
  letrec,
  oneof,
  property,
  stringMatching,
  tuple,
} from 'fast-check'
import { expect, test } from 'vitest'
import { bodyToText } from '#blocks/body.ts'
import type { Inline } from '#blocks/inline.ts'
import type { Block } from '#blocks/registry.ts'
import { blocksFromClipboard } from '#lib/importers/clipboard/blocks-from-clipboard.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const read = (name: string) =>
  blocksFromClipboard(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.html`), 'utf8'))

/** Inline text with its marks written as tags, for reading. */
function written(inline: Inline): string {
  return inline
    .map((node) => {
      if ('break' in node) return '/'
      const marks = (node.marks ?? []).map((mark) => (mark.type === 'link' ? `a ${mark.href}` : mark.type))
      return marks.length > 0 ? `<${marks.join(' ')}>${node.text}</>` : node.text
    })
    .join('')
}

function outline(block: Block): string {
  if (block.type === 'paragraph') return written(block.text)
  if (block.type === 'heading') return `h${block.level}: ${written(block.text)}`
  if (block.type === 'list') {
    const items = block.items.map(({ depth, text }) => `${'>'.repeat(depth)}${written(text)}`)
    return `${block.ordered ? 'ol' : 'ul'}: ${items.join(' | ')}`
  }
  if (block.type === 'table') {
    return `table${block.headRow ? ' head' : ''}: ${block.rows.map((row) => row.map(written).join(', ')).join(' | ')}`
  }
  if (block.type === 'image') return `image: ${block.alt} | ${written(block.caption)} | ${block.credit}`
  if (block.type === 'embed') return `embed: ${block.network} ${block.url}`
  return block.type
}

const lead =
  'Trams will run until <strong>two in the morning</> from Friday, the <a https://harbour.example/board>Harbour Board</><em> said</>.<sup>1</>'
const note = /^<sup>1<\/> Minutes of the board, 3 November\.$/

test('Google Docs: marks, nested lists, table, picture, footnote', () => {
  const { blocks, pictures } = read('google-docs')
  expect(blocks.map(outline)).toEqual([
    'h2: The night tram returns',
    lead,
    'ul: Line 1 to the quay | >every ten minutes | Line 4 to Hollin',
    'image:  |  | ',
    'table: <strong>Line</>, <strong>Last tram</> | 1, 02:05',
    'CO<sub>2</> falls with it.',
    'divider',
    expect.stringMatching(note),
  ])
  expect(pictures).toEqual([{ blockId: blocks[3]?.id, url: 'https://pictures.example/docs/tram.png' }])
})

test('Word: list paragraphs become lists, its own markup goes, pictures and footnotes stay', () => {
  const { blocks, pictures } = read('word')
  expect(blocks.map(outline)).toEqual([
    'h2: The night tram returns',
    lead,
    'ul: Line 1 to the quay | >every ten minutes | Line 4 to Hollin',
    'What to do:',
    'ol: Buy a ticket | Wave at the driver',
    'image: A tram at the quay |  | ',
    'table: <strong>Line</>, <strong>Last tram</> | 1, 02:05',
    'CO<sub>2</> falls with it.',
    'divider',
    expect.stringMatching(note),
  ])
  expect(pictures).toMatchObject([{ blockId: blocks[5]?.id, url: expect.stringMatching(/^data:image\/png/) }])
})

test('LibreOffice: the same story with its own habits', () => {
  const { blocks, pictures } = read('libreoffice')
  expect(blocks.map(outline)).toEqual([
    'h2: The night tram returns',
    lead,
    'ul: Line 1 to the quay | >every ten minutes | Line 4 to Hollin',
    'image: A tram at the quay |  | ',
    'table head: Line, Last tram | 1, 02:05',
    'CO<sub>2</> falls with it.',
    expect.stringMatching(note),
  ])
  expect(pictures).toHaveLength(1)
})

test('A web page: caption and credit apart, the post as an embed, no script and no unsafe link', () => {
  const { blocks, pictures } = read('web-page')
  expect(blocks.map(outline)).toEqual([
    'h2: The night tram returns',
    lead.replace('<sup>1</>', ''),
    'image: A tram at the quay | The last tram. | Pavel Novik',
    'ol: Buy a ticket | Wave at the driver',
    'embed: mastodon https://social.example/@harbourboard/110000000000000001',
    'A line in a box',
    'and one below it, not a link.',
  ])
  expect(pictures).toEqual([{ blockId: blocks[2]?.id, url: 'https://pictures.example/tram-1280.jpg' }])
})

test('Apple Notes: lines are paragraphs, empty ones are not', () => {
  expect(read('apple-notes').blocks.map(outline)).toEqual([
    expect.stringMatching(/^h\d: The night tram returns$/),
    'Trams will run until <strong>two in the morning</>.',
    'ul: Line 1 to the quay | Line 4 to Hollin',
    'See you there.',
  ])
})

test('a few words without a paragraph are one paragraph', () => {
  const { blocks } = blocksFromClipboard('<span>just <b>these</b> words</span>')
  expect(blocks.map(outline)).toEqual(['just <strong>these</> words'])
})

test('every block gets an id of its own, also where the same words come twice', () => {
  const { blocks } = blocksFromClipboard('<p>Twice.</p><p>Twice.</p><ul><li>x</li><li>x</li></ul>')
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
})

test('whatever markup comes, no word of its text is dropped', () => {
  const word = stringMatching(/^[a-z]{3,8}$/)
  const { html } = letrec<{ html: string }>((tie) => ({
    html: oneof(
      { depthSize: 'small', withCrossShrink: true },
      word.map((text) => ` ${text} `),
      tuple(
        constantFrom(
          'p',
          'div',
          'span',
          'b',
          'ul',
          'li',
          'h2',
          'blockquote',
          'section',
          'table',
          'td',
          'tr',
          'a',
          'sup',
        ),
        array(tie('html'), { maxLength: 4 }),
      ).map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      constant('<img src="https://pictures.example/a.png">'),
      constant('<br>'),
    ),
  }))
  assert(
    property(array(html, { maxLength: 6 }), (parts) => {
      const source = parts.join('')
      const expected = source.replace(/<[^>]*>/g, ' ').match(/[a-z]{3,8}/g) ?? []
      const text = bodyToText(blocksFromClipboard(source).blocks)
      for (const one of expected) expect(text).toContain(one)
    }),
    { numRuns: propertyRuns(150) },
  )
})
