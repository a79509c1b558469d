import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { checkStory } from '#lib/preflight/check-story.ts'
import { loadFacts } from '#lib/preflight/facts.ts'
import { linkTargets } from '#lib/preflight/facts/link-targets.ts'
import { takeDown } from '#lib/publications/take-down.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const minutes = (count: number) => new Date(Date.UTC(2026, 10, 23, 12, count))
const facts = (content: ArticleContent, at: Date, articleId = newId()) =>
  loadFacts(database(), articleId, content, at)

async function findingsOf(content: ArticleContent, at: Date, articleId = newId()) {
  return checkStory({ content, at, facts: await facts(content, at, articleId) }).map(({ rule }) => rule)
}

const linking = (...hrefs: string[]) =>
  completeContent({
    headline: 'Links',
    body: hrefs.map((href, index) =>
      blockDefinitions.paragraph.create(`p${index}`, {
        text: [{ text: 'here', marks: [{ type: 'link', href }] }],
      }),
    ),
  })

test('links lead where the site’s own addresses lead, at every moment', async () => {
  const early = await publishStory(newsroom, completeContent({ headline: 'Early' }), { startsAt: minutes(0) })
  await publishStory(newsroom, completeContent({ headline: 'Early bird' }), {
    startsAt: minutes(20),
    articleId: early.articleId,
  })
  const gone = await publishStory(newsroom, completeContent({ headline: 'Gone' }), { startsAt: minutes(0) })
  await takeDown(database(), {
    articleId: gone.articleId,
    at: minutes(10),
    actorId: newsroom.actorId,
    reason: 'test',
  })
  const lists =
    '/ /city /nowhere /city/page/2 /city/page/1 /tags/harbour /tags/none /tags /by/maren-holt /by/nobody'
  const others = '/archive/2026/11/23 /archive/2026/13/01 /city/2026 /city/2026/11/23/never'
  const stories = [early.path, '/city/2026/11/23/early-bird', gone.path]
  const paths = [...lists.split(' '), ...others.split(' '), ...stories]
  for (const at of [minutes(-1), minutes(5), minutes(15), minutes(30)]) {
    const targets = await linkTargets(database(), paths, at)
    for (const path of paths) {
      const { kind } = await resolvePath(path, at)
      const expected = kind === 'page' || kind === 'moved' ? 'public' : kind
      expect([path, at.toISOString(), targets.get(path)]).toEqual([path, at.toISOString(), expected])
    }
  }
})

test('addresses of feeds, files and the newsroom are not judged', async () => {
  const targets = await linkTargets(
    database(),
    ['/feeds/city', '/media/ab/1.jpg', '/search', '/admin'],
    minutes(0),
  )
  expect([...targets]).toEqual([])
})

test('a link to a dead page of this site is found however it is written, a link elsewhere is nobody’s business', async () => {
  const content = linking(
    '/nowhere',
    'http://localhost:3000/Nowhere/?utm_source=x',
    'https://elsewhere.example/nowhere',
    '#below',
    'mailto:desk@lantern.example',
  )
  expect(await findingsOf(content, minutes(0))).toEqual(['dead-link', 'dead-link'])
})

test('the library’s credit and alt text count as readers see them, and its rights at the moment', async () => {
  const id = newId()
  const size = { sizeBytes: 1, widthPx: 1600, heightPx: 900, widthsPx: [480] }
  await database().media.create({
    data: {
      ...size,
      id,
      hash: id,
      mimeType: 'image/png',
      createdAt: minutes(0),
      credit: 'Pavel Novik',
      alt: 'Cranes',
      rightsUntil: minutes(30),
    },
  })
  const content = completeContent({
    headline: 'Cranes',
    lead: { media: id, alt: '', decorative: false, caption: [], credit: '' },
  })
  expect(await findingsOf(content, minutes(29))).toEqual(['picture-ending'])
  expect(await findingsOf(content, minutes(30))).toEqual(['picture-rights'])
  const { articleId } = await fileStory(newsroom, content)
  await expect(publishStory(newsroom, content, { articleId, startsAt: minutes(0) })).resolves.toBeDefined()
})

test('related stories are public, hidden or unknown', async () => {
  const later = await publishStory(newsroom, completeContent({ headline: 'Later' }), {
    startsAt: minutes(40),
  })
  const related = (article: string) =>
    completeContent({
      headline: 'Relating',
      body: [blockDefinitions['related-link'].create('r1', { article, title: 'Later' })],
    })
  const severities = async (article: string, at: Date) =>
    checkStory({ content: related(article), at, facts: await facts(related(article), at) }).map(
      ({ severity }) => severity,
    )
  expect(await severities(later.articleId, minutes(40))).toEqual([])
  expect(await severities(later.articleId, minutes(39))).toEqual(['warn'])
  expect(await severities(newId(), minutes(39))).toEqual(['error'])
  expect(await severities('no id', minutes(39))).toEqual(['error'])
})

test('a headline of another story is found however it is capitalised, the story’s own is not', async () => {
  const content = completeContent({ headline: 'The bridge is shut' })
  const { articleId } = await fileStory(newsroom, content)
  const again = { ...content, headline: 'The Bridge is Shut ', slug: 'another-slug' }
  expect(await findingsOf(again, minutes(0))).toEqual(['headline-taken'])
  expect(await findingsOf(again, minutes(0), articleId)).toEqual([])
  await database().article.update({ where: { id: articleId }, data: { stage: 'spiked' } })
  expect(await findingsOf(again, minutes(0))).toEqual([])
})

test('the slug of another story of that day is found, also of one that is planned', async () => {
  const planned = completeContent({ headline: 'Planned', slug: 'harbour' })
  await publishStory(newsroom, planned, { startsAt: minutes(50) })
  const content = completeContent({ headline: 'Another', slug: 'harbour' })
  expect(await findingsOf(content, minutes(0))).toEqual(['slug-taken'])
  expect(await findingsOf({ ...content, slug: 'harbour-2' }, minutes(0))).toEqual([])
  expect(await findingsOf(content, new Date('2026-11-25T12:00:00Z'))).toEqual([])
})

test('a story that lives at its numbered address is not asked again', async () => {
  const first = completeContent({ headline: 'Tide', slug: 'tide' })
  await publishStory(newsroom, first, { startsAt: minutes(0) })
  const second = completeContent({ headline: 'Tide again', slug: 'tide' })
  const { articleId, path } = await publishStory(newsroom, second, { startsAt: minutes(1) })
  expect(path).toMatch(/-2$/)
  expect(await findingsOf(second, minutes(2), articleId)).toEqual([])
})
