import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { getPublicArticle } from '#lib/articles/queries.ts'
import { listStories } from '#lib/articles/story-lists.ts'
import { listChangedPassages } from '#lib/corrections/list-changed-passages.ts'
import { listStoryCorrections } from '#lib/corrections/list-story-corrections.ts'
import type { CorrectedPassage } from '#lib/corrections/public-correction.ts'
import { listSiteCorrections } from '#lib/corrections/site-corrections.ts'
import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { articleTag, correctionsTag, teaserTag } from '#lib/publications/page-tags.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import type { Actor } from '#lib/users/actor.ts'
import { correctStory, type StoryCorrection } from '#lib/workflow/publishing/correct-story.ts'
import { publishStory } from '#lib/workflow/publishing/publish-story.ts'
import { republishStory } from '#lib/workflow/publishing/republish-story.ts'
import { retractStory } from '#lib/workflow/publishing/retract-story.ts'
import { takeDownStory } from '#lib/workflow/publishing/take-down-story.ts'
import { withdrawCorrection } from '#lib/workflow/publishing/withdraw-correction.ts'
import { hire } from '#lib/workflow/testing/staff.ts'

let newsroom: Newsroom
let edda: Actor
let bram: Actor
beforeAll(async () => {
  newsroom = await openNewsroom()
  edda = await hire('Edda Lind', 'editor')
  bram = await hire('Bram Keller', 'managing_editor')
})
afterAll(() => newsroom.close())

const words = (text: string) => [blockDefinitions.paragraph.create('p1', { text: [{ text }] })]

async function file(changes: Partial<ArticleContent>, articleId?: string) {
  const filed = await fileStory(newsroom, completeContent(changes), articleId ? { articleId } : {})
  const { root } = await database().revision.findUniqueOrThrow({ where: { id: filed.revisionId } })
  return { ...filed, root }
}

/** A public story of this cost, and its next revision with another. */
async function wrongCost(slug: string, changes: Partial<ArticleContent> = {}) {
  const was = { slug, headline: 'Roof to cost 4 million', body: words('It costs 4 million. It leaks.') }
  const first = await file(was)
  const published = await publishStory(edda, { ...first, startsAt: null })
  if (!published.ok) throw new Error(published.message)
  const next = await file(
    { ...was, body: words('It costs 8 million. It leaks.'), ...changes },
    first.articleId,
  )
  const { path } = published.value
  return { ...next, path }
}

const noted = { text: 'The roof costs 8 million, not 4.', reason: 'a slip', severity: 'correction' as const }
const nowhere = { blockId: null, field: null, before: '', after: '' }

async function correct(
  story: Pick<StoryCorrection, 'articleId' | 'revisionId' | 'root'>,
  passages: CorrectedPassage[],
) {
  const [first = nowhere, ...further] = passages
  return await correctStory(edda, { ...story, startsAt: null, correction: { ...noted, ...first, further } })
}

async function offered({ articleId, revisionId }: { articleId: string; revisionId: string }) {
  const passages = await listChangedPassages(edda, { articleId, revisionId })
  return passages.ok ? passages.value : []
}

const cardOf = async (articleId: string) => {
  const { items } = await listStories(Prisma.sql`p.article_id = ${articleId}::uuid`, 1, new Date())
  return items[0]?.cardCorrection
}
const toldOf = async (articleId: string) =>
  (await listSiteCorrections(null)).items.filter(({ story }) => story.id === articleId).length
const expiredSince = async (moment: Date) =>
  (
    await database().$queryRaw<{ tag: string }[]>`SELECT tag FROM cache_tag WHERE expired_at >= ${moment}`
  ).map(({ tag }) => tag)
const standing = async (articleId: string) => {
  const row = await database().correction.findFirstOrThrow({ where: { articleId, withdrawnAt: null } })
  return row.id
}

test('a correction names the passages that change, and only those', async () => {
  const story = await wrongCost('roof-passages')
  const passages = await offered(story)
  expect(passages).toEqual([
    { blockId: 'p1', field: null, before: 'It costs 4 million.', after: 'It costs 8 million.' },
  ])
  const invented = passages.map((one) => ({ ...one, before: 'It costs nothing.' }))
  expect(await correct(story, invented)).toMatchObject({ kind: 'changed', field: 'passages' })
  expect((await getPublicArticle(story.path))?.corrections).toEqual([])
  expect((await correct(story, passages)).ok).toBe(true)
  expect((await getPublicArticle(story.path))?.corrections).toMatchObject([
    { text: noted.text, severity: noted.severity, ...passages[0] },
  ])
})

test('lists say corrected where the headline carried the error, and not where only the body did', async () => {
  const body = await wrongCost('roof-body')
  await correct(body, await offered(body))
  expect(await cardOf(body.articleId)).toBeNull()
  const headline = await wrongCost('roof-headline', { headline: 'Roof to cost 8 million' })
  await correct(headline, await offered(headline))
  expect(await cardOf(headline.articleId)).toBe('correction')
  const whole = await wrongCost('roof-whole', { headline: 'Roof to cost 8 million' })
  await correct(whole, [])
  expect(await cardOf(whole.articleId)).toBe('correction')
})

test('a withdrawn correction is gone everywhere in the next moment, and the newsroom knows who and why', async () => {
  const story = await wrongCost('roof-withdrawn', { headline: 'Roof to cost 8 million' })
  await correct(story, await offered(story))
  const { articleId } = story
  expect([await toldOf(articleId), await cardOf(articleId)]).toEqual([1, 'correction'])
  const correctionId = await standing(articleId)
  const withdrawal = { articleId, correctionId, reason: 'It was right at first.' }
  expect(await withdrawCorrection(edda, { ...withdrawal, reason: ' ' })).toMatchObject({ kind: 'invalid' })
  const before = new Date()
  expect((await withdrawCorrection(edda, withdrawal)).ok).toBe(true)
  expect(await withdrawCorrection(edda, withdrawal)).toMatchObject({ kind: 'changed' })
  const article = await getPublicArticle(story.path)
  expect([article?.corrections, article?.headline]).toEqual([[], 'Roof to cost 8 million'])
  expect([await toldOf(articleId), await cardOf(articleId)]).toEqual([0, null])
  const kept = await listStoryCorrections(edda, articleId)
  expect(kept.ok && kept.value).toMatchObject([
    { by: 'Edda Lind', withdrawn: { by: 'Edda Lind', reason: 'It was right at first.' } },
  ])
  expect(await expiredSince(before)).toEqual(
    expect.arrayContaining([articleTag(articleId), teaserTag(articleId), correctionsTag]),
  )
})

test('a retraction alone stands on the story and in lists, moves no date, and comes once', async () => {
  const { articleId, path } = await wrongCost('roof-retracted')
  const retraction = { articleId, text: 'The council never voted.', reason: 'The minutes were forged.' }
  expect(await retractStory(edda, { ...retraction, text: '' })).toMatchObject({ field: 'text' })
  expect((await retractStory(edda, retraction)).ok).toBe(true)
  expect(await retractStory(edda, retraction)).toMatchObject({ kind: 'changed' })
  const article = await getPublicArticle(path)
  expect(article).toMatchObject({ updatedAt: null, version: 1, corrections: [{ severity: 'retraction' }] })
  expect(await cardOf(articleId)).toBe('retraction')
  const unpublished = await file({ slug: 'never-public' })
  expect(await retractStory(edda, { ...retraction, ...unpublished })).toMatchObject({ kind: 'stage' })
})

test('what was said before a takedown is quoted no more when the story comes back', async () => {
  const story = await wrongCost('roof-back')
  await correct(story, await offered(story))
  const { articleId, path } = story
  expect((await takeDownStory(bram, { articleId, reason: 'counsel' })).ok).toBe(true)
  expect(await toldOf(articleId)).toBe(0)
  expect((await republishStory(edda, { articleId, reason: 'cleared' })).ok).toBe(true)
  expect((await getPublicArticle(path))?.corrections).toMatchObject([
    { text: noted.text, before: '', after: '' },
  ])
})

test('the list of corrections is read page by page from the last one of the page before', async () => {
  const { articleId } = await wrongCost('roof-many')
  const { id: publicationId } = await database().publication.findFirstOrThrow({ where: { articleId } })
  const issuedAt = new Date()
  const rows = Array.from({ length: 60 }, () => ({
    id: crypto.randomUUID(),
    articleId,
    publicationId,
    issuedAt,
    ...noted,
  }))
  await database().correction.createMany({ data: rows })
  const seen = new Set<string>()
  let older: string | null = null
  do {
    const page = await listSiteCorrections(older)
    for (const { id } of page.items) {
      expect(seen.has(id)).toBe(false)
      seen.add(id)
    }
    older = page.older
  } while (older !== null)
  expect(rows.every(({ id }) => seen.has(id))).toBe(true)
})
