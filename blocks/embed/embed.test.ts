import { expect, test } from 'vitest'
import { blockFromElement } from '#blocks/body/block-from-element.ts'
import { elementFrom, sampleImportContext, sampleReadContext } from '#blocks/body/sample-context.ts'
import { embed } from '#blocks/embed/embed.block.ts'
import { paragraphsOf } from '#blocks/embed/embed-card.ts'
import { formatPostedAt } from '#blocks/embed/format-posted-at.ts'

test('what the importer recognises comes before quotes and figures', () => {
  const context = sampleImportContext({
    recogniseEmbed: (element) =>
      element.attribs.class === 'twitter-tweet'
        ? { network: 'x', url: 'https://x.com/a/status/1', author: 'A' }
        : null,
  })
  const post = blockFromElement(
    elementFrom('<blockquote class="twitter-tweet"><p>Hi</p></blockquote>'),
    'e',
    context,
  )
  expect(post).toMatchObject({
    type: 'embed',
    network: 'x',
    author: 'A',
    kind: 'post',
    state: 'live',
    text: [],
  })
  expect(blockFromElement(elementFrom('<blockquote><p>Hi</p></blockquote>'), 'q', context)?.type).toBe(
    'quote',
  )
})

test('a frame nobody recognises becomes a link card; one without an address does not', () => {
  expect(
    embed.fromHtml(
      elementFrom('<p><iframe src="//maps.example/x" title="A map"></iframe></p>'),
      sampleImportContext(),
    ),
  ).toMatchObject({
    network: 'link',
    kind: 'link',
    url: 'https://maps.example/x',
    title: 'A map',
  })
  expect(embed.fromHtml(elementFrom('<iframe src="about:blank"></iframe>'), sampleImportContext())).toBeNull()
})

test('an address that is no web address is not linked', () => {
  const block = embed.create('e', { network: 'x', url: 'mailto:a@b.example', text: [{ text: 'Hi' }] })
  expect(embed.toHtml(block, sampleReadContext)).not.toContain('href')
})

test('empty lines part paragraphs, single breaks stay', () => {
  const brk = { break: true as const }
  expect(paragraphsOf([{ text: 'a' }, brk, { text: 'b' }, brk, brk, brk, { text: 'c' }])).toEqual([
    [{ text: 'a' }, brk, { text: 'b' }],
    [{ text: 'c' }],
  ])
})

test('a date stays its day in every zone, a time moves with it, nonsense stays as it is', () => {
  expect(formatPostedAt('2026-11-04', 'en-GB', 'America/Los_Angeles')).toBe('4 November 2026')
  expect(formatPostedAt('2026-11-04T01:30:00Z', 'en-GB', 'America/Los_Angeles')).toContain('3 November 2026')
  expect(formatPostedAt('2026-11-04T01:30:00Z', 'en-GB', 'UTC')).toBe('4 November 2026, 01:30')
  expect(formatPostedAt('2026-11-04T01:30:00Z', 'no language', 'Nowhere')).toContain('November 4, 2026')
  expect(formatPostedAt('last Tuesday', 'en-GB', 'UTC')).toBe('last Tuesday')
})

test('an embed of nothing must not be published', () => {
  expect(embed.check(embed.create('e', { network: 'x' }))).toMatchObject([
    { field: 'url', severity: 'error' },
  ])
})
