import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { getPublicArticle } from '#lib/articles/queries.ts'
import { database } from '#lib/db/client.ts'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { storeImportedStory } from '#lib/importers/store-story.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const paragraph = blockDefinitions.paragraph.create('p1', { text: [{ text: 'The ferry is back.' }] })
const story: ImportedStory = {
  headline: 'Ferry returns',
  standfirst: null,
  byline: [
    { name: 'Maren Holt', role: 'author', links: [] },
    { name: 'Hanne Løvdal', role: 'author', links: [{ network: 'x', url: null }] },
  ],
  dateline: 'SALTMERE',
  publishedAt: null,
  lang: 'en',
  dir: 'ltr',
  source: { url: null, name: null },
  tags: ['Harbour', 'Dredging'],
  blocks: [paragraph],
  confidence: {
    headline: 1,
    standfirst: 0,
    byline: 1,
    dateline: 1,
    publishedAt: 0,
    lang: 1,
    source: 0.5,
    tags: 1,
    blocks: 1,
  },
  stripped: [],
  warnings: [],
}

test('a published import is a page with its known contributor, its guest and its known tag', async () => {
  const stored = await storeImportedStory(database(), story, { publish: true, section: 'world' })
  if (!stored.ok || stored.value.path === null) throw new Error('not published')
  const article = await getPublicArticle(stored.value.path)
  expect(article?.byline.map(({ name, slug }) => [name, slug])).toEqual([
    ['Maren Holt', 'maren-holt'],
    ['Hanne Løvdal', null],
  ])
  expect(article?.tags.map((tag) => tag.slug)).toEqual(['harbour'])
  expect(article?.section.slug).toBe('world')
  expect(article?.lang).toBe('en-GB')
  expect(stored.value.warnings).toEqual(["The tag 'Dredging' is not one of this site's and was left out."])
})

test('without a section a published import goes to the first one and says so', async () => {
  const stored = await storeImportedStory(database(), story, { publish: true })
  const warnings = [expect.stringContaining('filed under city')]
  expect(stored).toMatchObject({ ok: true, value: { path: expect.stringMatching(/^\/city\//) } })
  expect(stored).toMatchObject({ value: { warnings: expect.arrayContaining(warnings) } })
})

test('an import that lacks a headline is refused in one sentence and nothing of it stays', async () => {
  const counts = async () => [
    await database().article.count(),
    await database().revision.count(),
    await database().auditEvent.count(),
  ]
  const before = await counts()
  const refused = await storeImportedStory(database(), { ...story, headline: null }, { publish: true })
  expect(refused).toEqual({ ok: false, kind: 'incomplete', message: 'Publishing needs a headline.' })
  expect(await counts()).toEqual(before)
})

test('the same story without a headline is kept as a draft, in the name of the importer', async () => {
  const stored = await storeImportedStory(database(), { ...story, headline: null }, { publish: false })
  if (!stored.ok) throw new Error(stored.message)
  expect(stored.value.path).toBeNull()
  const events = await database().auditEvent.findMany({
    where: { subjectId: stored.value.articleId },
    include: { actor: true },
  })
  expect(events.map(({ verb, actor }) => [verb, actor.name])).toEqual([['importStory', 'importer']])
})

test('a headline given by hand stands in for the missing one', async () => {
  const options = { publish: true, headline: 'Given by hand' }
  const stored = await storeImportedStory(database(), { ...story, headline: null }, options)
  expect(stored).toMatchObject({ ok: true, value: { path: expect.stringMatching(/\/given-by-hand$/) } })
})

test('an unknown section is named together with those there are', async () => {
  const refused = await storeImportedStory(database(), story, { publish: false, section: 'moon' })
  expect(refused).toMatchObject({
    ok: false,
    kind: 'unknown-section',
    message: "There is no section 'moon'. The sections are city, world.",
  })
})
