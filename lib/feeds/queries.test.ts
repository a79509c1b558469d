import { afterAll, beforeAll, expect, test } from 'vitest'
import { embedSamples } from '#blocks/embed/samples.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import { collectDependencies } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { type FeedFormat, feedFormats } from '#lib/feeds/feed-path.ts'
import { getFeed } from '#lib/feeds/queries.ts'
import { atomProblems, rssProblems } from '#lib/feeds/testing/feed-problems.ts'
import { writeFeed } from '#lib/feeds/write-feed.ts'
import { articleTag } from '#lib/publications/page-tags.ts'
import { takeDown } from '#lib/publications/take-down.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
  sectionId,
} from '#lib/publications/testing/newsroom.ts'

const lists = ['/', '/city', '/tags/harbour', '/by/maren-holt', '/corrections']
const formats = Object.keys(feedFormats) as FeedFormat[]
const past = (minutes: number) => new Date(Date.now() - minutes * 60_000)

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const publish = (headline: string, startsAt: Date, changes = {}) =>
  publishStory(newsroom, completeContent({ headline, ...changes }), { startsAt })
const titles = async (list: string, at?: Date) =>
  (await getFeed(list, 'rss.xml', at))?.items.map(({ title }) => title)

test('every list has its feed in every format, whole and by the rules', async () => {
  const [post] = embedSamples
  const body = [
    blockDefinitions.paragraph.create('p1', { text: [{ text: 'The ferry is back.' }] }),
    ...(post ? [{ ...post, media: null }] : []),
  ]
  const { path } = await publish('Ferry is back', past(50), { body, standfirst: 'After six weeks.' })
  for (const list of lists) {
    const feeds = await Promise.all(formats.map(async (format) => await getFeed(list, format)))
    const [rss, atom] = feeds.map((feed, index) => feed && writeFeed(feed, formats[index] ?? 'rss.xml'))
    expect([list, rssProblems(rss ?? ''), atomProblems(atom ?? '')]).toEqual([list, [], []])
  }
  const [item] = (await getFeed('/city', 'rss.xml'))?.items ?? []
  expect(item).toMatchObject({
    title: 'Ferry is back',
    url: `http://localhost:3000${path}`,
    summary: 'After six weeks.',
    authors: [{ name: 'Maren Holt', url: 'http://localhost:3000/by/maren-holt' }],
    categories: [{ name: 'city' }, { name: 'harbour' }],
  })
  for (const words of ['The ferry is back.', 'North Quay Ferries', 'All fourteen are aboard &amp; warm.']) {
    expect(item?.html).toContain(words)
  }
})

test('a story keeps its id when it is updated and moves, and says when', async () => {
  const { articleId } = await publish('Bridge closed', past(40))
  const [before] = (await getFeed('/city', 'rss.xml'))?.items ?? []
  const content = completeContent({ headline: 'Bridge open again', section: sectionId('world') })
  const startsAt = past(20)
  await publishStory(newsroom, content, { startsAt, articleId, kind: 'update', substantive: true })
  const [after] = (await getFeed('/world', 'rss.xml'))?.items ?? []
  expect(after?.id).toBe(before?.id)
  expect(after?.url).not.toBe(before?.url)
  expect(after?.updatedAt).toEqual(startsAt)
})

test('nothing is in a feed before its moment or after its end, and the feed holds until then', async () => {
  const startsAt = new Date(Date.now() + 60_000)
  await publish('Planned tram', startsAt)
  const { articleId } = await publish('Withdrawn tram', past(10))
  await takeDown(database(), {
    articleId,
    actorId: newsroom.actorId,
    at: past(5),
    reason: 'legal',
  })
  for (const list of lists) {
    const { value, validUntil } = await collectDependencies(() => getFeed(list, 'rss.xml'))
    expect(JSON.stringify(value)).not.toMatch(/Planned tram|Withdrawn tram/)
    expect(validUntil).toEqual(list === '/corrections' ? null : startsAt)
  }
  expect(await titles('/', startsAt)).toContain('Planned tram')
})

test('a feed of twenty stories depends on each, and asks no more often than one of two', async () => {
  const ids = []
  for (let minute = 0; minute < 20; minute += 1) {
    ids.push((await publish(`Story ${minute}`, past(4), { section: sectionId('world') })).articleId)
  }
  const twenty = await collectDependencies(() => getFeed('/world', 'rss.xml'))
  expect(twenty.value?.items).toHaveLength(20)
  expect(ids.filter((id) => !twenty.tags.has(articleTag(id)))).toEqual([])
  const two = await collectDependencies(() => getFeed('/world', 'rss.xml', past(15)))
  expect(twenty.queries).toBe(two.queries)
})

test('a feed is where its list is', async () => {
  expect(await resolvePath('/feeds/city/rss.xml')).toEqual({ kind: 'page' })
  expect(await resolvePath('/feeds/nowhere/rss.xml')).toEqual({ kind: 'unknown' })
  expect(await resolvePath('/feeds/tags/unheard-of/atom.xml')).toEqual({ kind: 'unknown' })
  expect(await resolvePath('/feeds/city/page/2/rss.xml')).toEqual({ kind: 'unknown' })
})
