import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { getPublicArticle, listArchiveDay, listRelatedStories } from '#lib/articles/queries.ts'
import { collectDependencies } from '#lib/cache/dependencies.ts'
import { articleTag, sectionTag, teaserTag } from '#lib/publications/page-tags.ts'
import { getContributor, listContributorStories } from '#lib/contributors/queries.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { getFront } from '#lib/fronts/queries.ts'
import { takeDown } from '#lib/publications/take-down.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
  sectionId,
  tagId,
} from '#lib/publications/testing/newsroom.ts'
import { listSectionStories } from '#lib/sections/queries.ts'
import { listTagStories } from '#lib/tags/queries.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const moment = (minute: number) => new Date(Date.UTC(2026, 5, 1, 12, minute))
const publish = (headline: string, startsAt: Date, changes = {}) =>
  publishStory(newsroom, completeContent({ headline, ...changes }), { startsAt })

test('a section lists its public stories, newest first, twenty a page', async () => {
  for (let minute = 0; minute < 23; minute += 1) {
    await publish(`World ${minute}`, moment(minute), { section: sectionId('world') })
  }
  const first = await listSectionStories('world', 1, moment(30))
  const second = await listSectionStories('world', 2, moment(30))
  expect(first?.items).toHaveLength(20)
  expect(first?.items[0]?.headline).toBe('World 22')
  expect(second?.items.map((story) => story.headline)).toEqual(['World 2', 'World 1', 'World 0'])
  expect([first?.pageCount, first?.total]).toEqual([2, 23])
})

test('a list is true until the next story of its own starts, whatever starts elsewhere', async () => {
  await publish('Soon in the world', moment(200), { section: sectionId('world') })
  await publish('Sooner in the city', moment(190), { section: sectionId('city') })
  const { validUntil, tags } = await collectDependencies(() => listSectionStories('world', 1, moment(180)))
  expect(validUntil).toEqual(moment(200))
  expect(tags).toContain(sectionTag(sectionId('world')))
})

test('an article page depends on its own story and on those it lists, not on its section', async () => {
  const other = await publish('Other', moment(300), { tags: [tagId('ferries')] })
  const story = await publish('Main', moment(301), { tags: [tagId('ferries')] })
  const { tags, value } = await collectDependencies(async () => {
    const article = await getPublicArticle(story.path, moment(310))
    return article && (await listRelatedStories(article, moment(310)))
  })
  expect(value?.[0]?.headline).toBe('Other')
  expect(tags).toContain(articleTag(story.articleId))
  expect(tags).toContain(teaserTag(other.articleId))
  expect([...tags].filter((tag) => tag.startsWith('section:') || tag === 'front')).toEqual([])
})

test('a related link shows the other story from its own start on, and never before', async () => {
  const scoop = await publish('The scoop', moment(420))
  const link = blockDefinitions['related-link'].create('r1', { article: scoop.articleId, title: 'More' })
  const { path } = await publish('Points to it', moment(400), { body: [link] })
  const references = async (at: Date) => (await getPublicArticle(path, at))?.references.articles
  expect(await references(moment(410))).toEqual({})
  expect(Object.keys((await references(moment(420))) ?? {})).toEqual([scoop.articleId])
})

test('a page that points to a planned story is true until that story starts', async () => {
  const planned = await publish('Planned', moment(440))
  const link = blockDefinitions['related-link'].create('r1', { article: planned.articleId, title: 'More' })
  const { path } = await publish('Points ahead', moment(430), { body: [link] })
  const { validUntil } = await collectDependencies(() => getPublicArticle(path, moment(431)))
  expect(validUntil).toEqual(moment(440))
})

test('a story taken down leaves every list in the same moment', async () => {
  const story = await publish('Leaving', moment(500), { tags: [tagId('harbour')] })
  const request = { articleId: story.articleId, at: moment(510), actorId: newsroom.actorId, reason: 'wrong' }
  await takeDown(database(), request)
  const everywhere = async (at: Date) =>
    JSON.stringify([
      await getFront(at),
      await listSectionStories('city', 1, at),
      await listTagStories('harbour', 1, at),
      await listContributorStories('maren-holt', 1, at),
      await listArchiveDay('2026-06-01', at),
    ]).match(/"headline":"Leaving"/g)?.length ?? 0
  expect(await everywhere(moment(509))).toBeGreaterThanOrEqual(5)
  expect(await everywhere(moment(510))).toBe(0)
})

test('the archive of a day has the stories first published on it in the time zone of the site', async () => {
  const justBeforeMidnightInLondon = new Date('2026-07-09T22:59:00Z')
  await publish('Late on the ninth', justBeforeMidnightInLondon)
  await publish('Early on the tenth', new Date('2026-07-09T23:00:00Z'))
  const at = new Date('2026-07-11T00:00:00Z')
  const headlines = async (day: string) => (await listArchiveDay(day, at))?.map((story) => story.headline)
  expect(await headlines('2026-07-09')).toEqual(['Late on the ninth'])
  expect(await headlines('2026-07-10')).toEqual(['Early on the tenth'])
})

test('no page costs more queries as its lists grow', async () => {
  const story = await publish('Counted', moment(600), { tags: [tagId('ferries')] })
  const article = await collectDependencies(() => getPublicArticle(story.path, moment(601)))
  const front = await collectDependencies(() => getFront(moment(601)))
  const section = await collectDependencies(() => listSectionStories('city', 1, moment(601)))
  expect(article.queries).toBeLessThanOrEqual(8)
  expect(front.queries).toBeLessThanOrEqual(8)
  expect(section.queries).toBeLessThanOrEqual(8)
})

test('a portrait is shown within its rights only, on every page that would show it', async () => {
  const size = { sizeBytes: 1, widthPx: 800, heightPx: 800, widthsPx: [480] }
  const id = newId()
  const hash = id.replaceAll('-', '')
  const rights = { createdAt: moment(0), rightsUntil: moment(420) }
  await database().media.create({ data: { id, hash, mimeType: 'image/png', ...size, ...rights } })
  const contributor = { id: newId(), slug: 'ruth-ellery', name: 'Ruth Ellery', portraitId: id }
  await database().contributor.create({ data: contributor })
  const byline = [{ contributor: contributor.id, name: '', role: 'author' as const, links: [] }]
  const { path } = await publish('By Ruth', moment(400), { byline })
  const before = await collectDependencies(() => getContributor('ruth-ellery', moment(419)))
  expect(before.value?.portrait?.hash).toBe(hash)
  expect(before.validUntil).toEqual(moment(420))
  expect((await getPublicArticle(path, moment(419)))?.byline[0]?.portrait?.hash).toBe(hash)
  expect((await getContributor('ruth-ellery', moment(420)))?.portrait).toBeNull()
  expect((await getPublicArticle(path, moment(420)))?.byline[0]?.portrait).toBeNull()
})
