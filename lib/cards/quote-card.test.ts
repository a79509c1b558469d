import { expect, test } from 'vitest'
import { sampleArticle } from '#components/article/sample-article.ts'
import type { Quote } from '#lib/quotes/quote.ts'
import { drawCard } from './draw-card.ts'
import { quoteCardOf, quoteCardPath } from './quote-card.ts'

const site = { name: 'The Saltmere Lantern' }
const quote: Quote = {
  token: 'p1.1.0.5.abc',
  blockId: 'p1',
  words: 'Six years late,\nand worth it',
  speaker: null,
  state: { kind: 'exact', passages: [] },
}

test('a passage’s card has its words, kicker, paper, and who said it or the headline', () => {
  expect(quoteCardOf(sampleArticle(), quote, site)).toMatchObject({
    headline: '“Six years late, and worth it”',
    section: 'Transport',
    paper: 'The Saltmere Lantern',
    byline: 'The tunnel opens',
  })
  const said = { ...quote, speaker: { name: 'Ada Quill', role: 'skipper' } }
  expect(quoteCardOf(sampleArticle(), said, site)?.byline).toBe('Ada Quill, skipper')
})

test('a passage that was changed or removed, or that no font can draw, has no card', () => {
  const since = new Date(0)
  expect(quoteCardOf(sampleArticle(), { ...quote, state: { kind: 'removed', since } }, site)).toBeNull()
  const changed = { kind: 'changed' as const, since, blockId: 'p1', segments: [] }
  expect(quoteCardOf(sampleArticle(), { ...quote, state: changed }, site)).toBeNull()
  expect(quoteCardOf(sampleArticle(), { ...quote, words: '터널이 열렸다' }, site)).toBeNull()
})

test.each([
  ['en', 'ltr', 'A council that could not decide, '.repeat(30)],
  ['ar', 'rtl', 'افتتاح النفق بعد ست سنوات. '.repeat(9)],
] as const)('the card of a long passage in %s is drawn in half a second', async (lang, dir, words) => {
  const card = quoteCardOf(sampleArticle({ lang, dir }), { ...quote, words }, site)
  if (!card) throw new Error('These words can be drawn.')
  await drawCard(card, null)
  const startedAtMs = performance.now()
  expect((await drawCard(card, null)).length).toBeGreaterThan(10_000)
  expect(performance.now() - startedAtMs).toBeLessThan(500)
  expect(quoteCardPath('/city/2026/11/23/tunnel', quote, card)).toMatch(
    /^\/cards\/city\/2026\/11\/23\/tunnel\/q\/p1\.1\.0\.5\.abc\/[0-9a-f]{32}\.png$/,
  )
})
