import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { collectDependencies } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { articleTag } from '#lib/publications/page-tags.ts'
import { takeDown } from '#lib/publications/take-down.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { getQuote } from './queries.ts'
import { lettersOf } from './quotable-text.ts'
import { formatQuoteToken, letterCheck } from './quote-token.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const { paragraph, 'pull-quote': pullQuote } = blockDefinitions
const minute = (count: number) => new Date(Date.UTC(2026, 10, 23, 12, count))
const saying = (headline: string, ...texts: string[]) =>
  completeContent({
    headline,
    body: texts.map((text, index) => paragraph.create(`p${index}`, { text: [{ text }] })),
  })

/** The token of words in a paragraph of a publication. */
function tokenOf(publication: number, blockId: string, text: string, words: string): string {
  const letters = lettersOf(words)
  const start = lettersOf(text).indexOf(letters)
  return formatQuoteToken({
    blockId,
    publication,
    start,
    length: letters.length,
    check: letterCheck(letters),
  })
}

test('a passage is found with its words, and what depends on the story is known', async () => {
  const text = 'The ferry is back, and full.'
  const { path, articleId } = await publishStory(newsroom, saying('Found', text), { startsAt: minute(0) })
  const token = tokenOf(1, 'p0', text, 'erry is ba')
  const { value, tags } = await collectDependencies(() => getQuote(path, token, minute(1)))
  expect(value).toMatchObject({
    token,
    words: 'ferry is back',
    state: { kind: 'exact', passages: [{ blockId: 'p0', index: 0, from: 4, to: 17 }] },
  })
  expect(tags).toContain(articleTag(articleId))
  expect(await getQuote(path, token, new Date(minute(0).getTime() - 1))).toBeNull()
})

test('the speaker of a quote is named', async () => {
  const block = pullQuote.create('q', { text: [{ text: 'We wait.' }], speaker: 'Ada Quill', role: 'skipper' })
  const content = completeContent({ headline: 'Said', body: [block] })
  const { path } = await publishStory(newsroom, content, { startsAt: minute(0) })
  const quote = await getQuote(path, tokenOf(1, 'q', 'We wait.', 'We wait.'), minute(1))
  expect(quote?.speaker).toEqual({ name: 'Ada Quill', role: 'skipper' })
})

test('words that do not stand in the publication are no quote', async () => {
  const text = 'The ferry is back.'
  const { path } = await publishStory(newsroom, saying('Own words', text), { startsAt: minute(0) })
  const good = { blockId: 'p0', publication: 1, start: 3, length: 5, check: letterCheck('ferry') }
  expect(await getQuote(path, formatQuoteToken(good), minute(1))).not.toBeNull()
  for (const forged of [
    { check: letterCheck('fairy') },
    { start: 4 },
    { length: 400 },
    { publication: 2 },
    { blockId: 'p9' },
  ])
    expect(await getQuote(path, formatQuoteToken({ ...good, ...forged }), minute(1))).toBeNull()
  expect(await getQuote('/city/2026/11/23/elsewhere', formatQuoteToken(good), minute(1))).toBeNull()
})

test('an update tells the change and its moment, before its moment nothing', async () => {
  const [was, is] = ['It costs six million crowns.', 'It costs nine million crowns.']
  const first = await publishStory(newsroom, saying('Dear', was), { startsAt: minute(0) })
  await publishStory(newsroom, saying('Dear', is), { startsAt: minute(9), articleId: first.articleId })
  const token = tokenOf(1, 'p0', was, 'six million crowns')
  const before = await collectDependencies(() => getQuote(first.path, token, minute(8)))
  expect(before.value?.state.kind).toBe('exact')
  expect(before.validUntil).toEqual(minute(9))
  expect((await getQuote(first.path, token, minute(9)))?.state).toMatchObject({
    kind: 'changed',
    since: minute(9),
  })
  expect(await getQuote(first.path, tokenOf(2, 'p0', is, 'nine million'), minute(8))).toBeNull()
})

test('what was taken down is not shown through an older link, also when the story is back', async () => {
  const was = 'The name of the witness.'
  const { articleId, path } = await publishStory(newsroom, saying('Back', was), { startsAt: minute(0) })
  const token = tokenOf(1, 'p0', was, 'name of the witness')
  await takeDown(database(), { articleId, at: minute(2), actorId: newsroom.actorId, reason: 'law' })
  expect(await getQuote(path, token, minute(3))).toBeNull()
  const again = await publishStory(newsroom, saying('Back', 'A witness.'), { startsAt: minute(4), articleId })
  expect(await getQuote(again.path, token, minute(5))).toBeNull()
})

test('through any timeline no token shows words that were not public after the last takedown', async () => {
  let number = 0
  const step = fc.oneof(
    fc.record({ verb: fc.constant('publish' as const), inMinutes: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ verb: fc.constant('takeDown' as const), inMinutes: fc.constant(0) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      number += 1
      let articleId: string | undefined
      const texts: string[] = []
      let now = 0
      for (const { verb, inMinutes } of steps) {
        now += 2
        if (verb === 'takeDown' && articleId) {
          const done = await takeDown(database(), {
            articleId,
            at: minute(now),
            actorId: newsroom.actorId,
            reason: '',
          })
          if (done.ok) texts.push('')
        } else if (verb === 'publish') {
          const text = `Secret${texts.length} of story ${number}.`
          const story = { startsAt: minute(now + inMinutes), ...(articleId && { articleId }) }
          articleId = (await publishStory(newsroom, saying(`Timeline ${number}`, text), story)).articleId
          texts.push(text)
        }
      }
      for (let at = 0; at <= now + 8; at += 1)
        expect(await seenTooMuch(articleId, texts, minute(at))).toEqual([])
    }),
    { numRuns: propertyRuns(8) },
  )
})

/** Words that a token shows at a moment and should not. */
async function seenTooMuch(articleId: string | undefined, texts: string[], at: Date): Promise<string[]> {
  const seen: string[] = []
  if (!articleId) return seen
  const timeline = await database().publication.findMany({ where: { articleId } })
  const takenDownAt = Math.max(
    0,
    ...timeline
      .filter((one) => one.kind === 'takedown' && one.startsAt <= at)
      .map((one) => one.startsAt.getTime()),
  )
  for (const [index, text] of texts.entries()) {
    if (text === '') continue
    const publication = timeline.find((one) => one.number === index + 1)
    const wasSeen =
      publication !== undefined &&
      publication.startsAt <= at &&
      publication.startsAt.getTime() !== publication.endsAt?.getTime() &&
      publication.startsAt.getTime() > takenDownAt
    for (const path of new Set(timeline.map((one) => one.path))) {
      const quote = await getQuote(path, tokenOf(index + 1, 'p0', text, text), at)
      if (!wasSeen && quote) seen.push(text)
      const told = JSON.stringify(quote)
      const hidden = texts.filter((other, place) => {
        const one = timeline.find((candidate) => candidate.number === place + 1)
        return other !== '' && one !== undefined && one.startsAt > at
      })
      seen.push(...hidden.filter((other) => told.includes(other.split(' ')[0] ?? '')))
    }
  }
  return seen
}
