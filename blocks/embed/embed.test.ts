import { expect, test } from 'vitest'
import { blockFromElement } from '#blocks/body/block-from-element.ts'
import { elementFrom, sampleImportContext, sampleReadContext } from '#blocks/body/sample-context.ts'
import { parseStoredBody } from '#blocks/body.ts'
import { embed } from '#blocks/embed/embed.block.ts'
import { paragraphsOf } from '#blocks/embed/embed-card.ts'
import { formatCounts } from '#blocks/embed/format-counts.ts'
import { formatPostedAt } from '#blocks/embed/format-posted-at.ts'
import { withoutTakenDown } from '#blocks/embed/redact-embeds.ts'
import { embedSamples } from '#blocks/embed/samples.ts'
import { snapshotHash } from '#blocks/embed/snapshot-hash.ts'
import { englishReaderWords } from '#blocks/reader-words.ts'

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

test('an embed stored before it knew of replies and counts is read with none', () => {
  const block = embed.create('e', { network: 'x', author: 'A' })
  const later = ['repliedTo', 'likes', 'reposts', 'replies', 'views', 'countedAt', 'durationSeconds']
  const old = Object.entries(block).filter(([name]) => ![...later, 'snapshotHash'].includes(name))
  expect(parseStoredBody([Object.fromEntries(old)])).toEqual([block])
})

test('every field comes back from the card', () => {
  const [post, , video] = embedSamples
  for (const block of [post, video]) {
    const card = block && elementFrom(embed.toHtml(block, sampleReadContext))
    expect(card && blockFromElement(card, block.id, sampleImportContext())).toEqual(block)
  }
})

test('the hash of a snapshot is that of its words, in whatever order and however the original stands', () => {
  const [post] = embedSamples
  if (!post) throw new Error('There is no sample.')
  const hash = snapshotHash(post)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(
    snapshotHash(JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(post).toReversed())))),
  ).toBe(hash)
  expect(snapshotHash({ ...post, state: 'live', capturedBy: 'Dara Quinn' } as typeof post)).toBe(hash)
  expect(snapshotHash({ ...post, author: 'Somebody' })).not.toBe(hash)
})

test('a snapshot that was taken down is a sentence, and so is the page about it', () => {
  const [post] = embedSamples
  const url = post?.url ?? ''
  const references = {
    ...sampleReadContext.references,
    embeds: { [url]: { state: 'live', takenDown: true } },
  }
  const html = post && embed.toHtml(post, { ...sampleReadContext, references })
  expect(html).toBe(
    '<article id="b-e-post" class="block block-embed embed-card"><p class="embed-gone">What stood here from X is no longer shown.</p></article>',
  )
})

test('a post that was taken down leaves a sentence where another one quotes or answers it, and no address', () => {
  const url = 'https://x.com/gone/status/1'
  const other = { author: 'Gone', handle: '@gone', text: [{ text: 'Words' }], url, postedAt: '2026-01-01' }
  const references = {
    ...sampleReadContext.references,
    embeds: { [url]: { state: 'live', takenDown: true } },
  }
  const quoting = embed.create('e', { network: 'x', title: 'Kept', quoted: other, repliedTo: other })
  const html = embed.toHtml(quoting, { ...sampleReadContext, references })
  expect(html).toContain('Kept')
  expect(html.match(/What stood here from X is no longer shown\./g)).toHaveLength(2)
  expect(html).not.toMatch(/gone|Gone|Words|2026/)
  expect(embed.toText(withoutTakenDown([quoting], references.embeds)[0] as typeof quoting)).toBe('Kept')
})

test('what the check found is shown, unless an editor has marked the original already', () => {
  const url = 'https://x.com/a/status/1'
  const references = {
    ...sampleReadContext.references,
    embeds: { [url]: { state: 'deleted', takenDown: false } },
  }
  const shown = (state: 'live' | 'edited') =>
    embed.toHtml(embed.create('e', { network: 'x', url, state }), { ...sampleReadContext, references })
  expect(shown('live')).toContain('has been deleted since')
  expect(shown('edited')).toContain('has been edited since')
})

test('counts are shown with their moment, in the language of the story', () => {
  const none = { likes: null, reposts: null, replies: null, views: null, countedAt: null, capturedAt: null }
  const context = { words: englishReaderWords, lang: 'de', timeZone: 'UTC' }
  expect(formatCounts(none, context)).toBe('')
  expect(formatCounts({ ...none, likes: 12_400, views: 0, capturedAt: '2026-11-04' }, context)).toBe(
    'Likes: 12.400 · Views: 0 · as of 4. November 2026',
  )
})
