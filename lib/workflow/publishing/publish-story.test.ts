import { afterAll, beforeAll, expect, test } from 'vitest'
import { getPublicArticle } from '#lib/articles/queries.ts'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import { database } from '#lib/db/client.ts'
import { jobId } from '#lib/jobs/enqueue.ts'
import { publicationJob } from '#lib/publications/publication-job.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import type { Actor } from '#lib/users/actor.ts'
import { cancelPlanned } from '#lib/workflow/publishing/cancel-planned.ts'
import { correctStory } from '#lib/workflow/publishing/correct-story.ts'
import { publishStory } from '#lib/workflow/publishing/publish-story.ts'
import { republishStory } from '#lib/workflow/publishing/republish-story.ts'
import { takeDownStory } from '#lib/workflow/publishing/take-down-story.ts'
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

const inMinutes = (count: number) => new Date(Date.now() + count * 60_000)

async function file(changes: Partial<ArticleContent>, articleId?: string) {
  const filed = await fileStory(newsroom, completeContent(changes), articleId ? { articleId } : {})
  const { root } = await database().revision.findUniqueOrThrow({ where: { id: filed.revisionId } })
  return { ...filed, root }
}

async function fileAndPublish(changes: Partial<ArticleContent>, startsAt: Date | null = null) {
  const filed = await file(changes)
  const published = await publishStory(edda, { ...filed, startsAt })
  if (!published.ok) throw new Error(published.message)
  return { ...filed, ...published.value }
}

const auditOf = async (articleId: string) => {
  const events = await database().auditEvent.findMany({
    where: { subjectId: articleId },
    orderBy: { number: 'asc' },
  })
  return events.map(({ verb, actorId }) => `${actorId === edda.userId ? 'Edda' : 'Bram'} ${verb}`)
}

test('publishing at once makes the named revision public, approved and audited, with one job, in one go', async () => {
  const { articleId, revisionId, path, publicationId } = await fileAndPublish({ headline: 'Ferry in' })
  expect(await resolvePath(path)).toEqual({ kind: 'page' })
  const article = await database().article.findUniqueOrThrow({ where: { id: articleId } })
  expect([article.stage, article.approvedRevisionId]).toEqual(['ready', revisionId])
  expect(await auditOf(articleId)).toEqual(['Edda publishRevision'])
  const jobs = await database().$queryRaw<unknown[]>`
    SELECT FROM pgboss.job WHERE id = ${jobId(publicationJob, publicationId)}::uuid`
  expect(jobs).toHaveLength(1)
})

test('what is typed after the revision was named does not get out', async () => {
  const first = await file({ headline: 'As approved' })
  await file({ headline: 'Typed since', slug: 'as-approved' }, first.articleId)
  const published = await publishStory(edda, { ...first, startsAt: null })
  expect(published.ok && (await getPublicArticle(published.value.path))?.headline).toBe('As approved')
})

test('another root than the one seen publishes nothing', async () => {
  const filed = await file({ headline: 'Swapped' })
  const refused = await publishStory(edda, { ...filed, root: 'f'.repeat(64), startsAt: null })
  expect(refused).toMatchObject({ kind: 'changed' })
  expect(await database().publication.count({ where: { articleId: filed.articleId } })).toBe(0)
  expect(await auditOf(filed.articleId)).toEqual([])
})

test('the same request twice, at once and again, is one publication and one entry in the log', async () => {
  const filed = await file({ headline: 'Double click' })
  const startsAt = inMinutes(30)
  const results = await Promise.all([1, 2, 3].map(() => publishStory(edda, { ...filed, startsAt })))
  results.push(await publishStory(edda, { ...filed, startsAt }))
  expect(new Set(results.map((one) => (one.ok ? one.value.publicationId : one.message))).size).toBe(1)
  expect(await database().publication.count({ where: { articleId: filed.articleId } })).toBe(1)
  expect(await auditOf(filed.articleId)).toEqual(['Edda publishRevision'])
})

test('of two editors who publish one revision at once one wins and the other is told who it was', async () => {
  const filed = await file({ headline: 'Both at once' })
  const results = await Promise.all(
    [edda, bram].map((who) => publishStory(who, { ...filed, startsAt: null })),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const told = results.find((one) => !one.ok)
  expect(told).toMatchObject({ kind: 'changed' })
  expect(told && !told.ok && told.message).toMatch(/^(Edda Lind|Bram Keller) has published this revision/)
  expect(await database().publication.count({ where: { articleId: filed.articleId } })).toBe(1)
})

test('an older revision never replaces the newer one that another editor published meanwhile', async () => {
  const old = await file({ headline: 'Before' })
  const newer = await file({ headline: 'After', slug: 'before' }, old.articleId)
  expect((await publishStory(bram, { ...newer, startsAt: null })).ok).toBe(true)
  const refused = await publishStory(edda, { ...old, startsAt: null })
  expect(refused).toMatchObject({ kind: 'changed' })
  expect(!refused.ok && refused.message).toContain('Bram Keller has published a newer revision')
})

test('a moment in the past and an embargo without a moment are refused', async () => {
  const filed = await file({ headline: 'Yesterday' })
  expect(await publishStory(edda, { ...filed, startsAt: inMinutes(-1) })).toMatchObject({
    kind: 'invalid',
    field: 'startsAt',
  })
  expect(await publishStory(edda, { ...filed, startsAt: null, embargo: true })).toMatchObject({
    kind: 'invalid',
  })
})

test('an embargoed story is absent before its moment and there from it on', async () => {
  const startsAt = inMinutes(10)
  const filed = await file({ headline: 'Minister resigns' })
  const planned = await publishStory(edda, { ...filed, startsAt, embargo: true })
  if (!planned.ok) throw new Error(planned.message)
  const { path } = planned.value
  expect(await resolvePath(path, new Date(startsAt.getTime() - 1))).toEqual({ kind: 'unknown' })
  expect(await resolvePath(path, startsAt)).toEqual({ kind: 'page' })
})

test('while an update waits for its moment readers keep the text they have', async () => {
  const live = await fileAndPublish({ headline: 'Two hurt' })
  const update = await file({ headline: 'All safe', slug: 'two-hurt' }, live.articleId)
  const startsAt = inMinutes(20)
  expect((await publishStory(edda, { ...update, startsAt })).ok).toBe(true)
  expect((await getPublicArticle(live.path))?.headline).toBe('Two hurt')
  expect((await getPublicArticle(live.path, startsAt))?.headline).toBe('All safe')
})

test('a revision planned for one moment and then for another is planned once, for the other', async () => {
  const { articleId, revisionId, root, path } = await fileAndPublish({ headline: 'Moved' }, inMinutes(60))
  const again = await publishStory(edda, { articleId, revisionId, root, startsAt: inMinutes(90) })
  expect(again.ok).toBe(true)
  expect(await resolvePath(path, inMinutes(75))).toEqual({ kind: 'unknown' })
  expect(await resolvePath(path, inMinutes(91))).toEqual({ kind: 'page' })
  const now = await publishStory(edda, { articleId, revisionId, root, startsAt: null })
  if (!now.ok) throw new Error(now.message)
  // Before midnight, the day of the first plan may have been tomorrow.
  const article = await getPublicArticle(now.value.path, inMinutes(120))
  expect([article?.version, article?.updatedAt]).toEqual([3, null])
})

test('a plan cancelled under a public story leaves it public for good, at its address', async () => {
  const live = await fileAndPublish({ headline: 'Stays', slug: 'stays' })
  const update = await file({ headline: 'Not after all', slug: 'goes' }, live.articleId)
  const planned = await publishStory(edda, { ...update, startsAt: inMinutes(20) })
  if (!planned.ok) throw new Error(planned.message)
  const { publicationId } = planned.value
  const cancel = { articleId: live.articleId, publicationId, reason: 'too early' }
  expect(await cancelPlanned(edda, cancel)).toMatchObject({ ok: true })
  expect(await resolvePath(live.path, inMinutes(30))).toEqual({ kind: 'page' })
  expect(await resolvePath(planned.value.path, inMinutes(30))).toEqual({ kind: 'unknown' })
  expect(await cancelPlanned(edda, cancel)).toMatchObject({ kind: 'changed' })
  expect(await auditOf(live.articleId)).toEqual([
    'Edda publishRevision',
    'Edda publishRevision',
    'Edda cancelPlanned',
  ])
})

test('a story whose first plan was cancelled is first published when it is', async () => {
  const planned = await fileAndPublish({ headline: 'Second thoughts' }, inMinutes(5))
  await cancelPlanned(edda, { ...planned, reason: '' })
  const startsAt = inMinutes(24 * 60 * 3)
  const { articleId, revisionId, root } = planned
  const again = await publishStory(edda, { articleId, revisionId, root, startsAt })
  const row = await database().publication.findFirstOrThrow({ where: { articleId, startsAt } })
  expect([again.ok, row.kind, row.firstPublishedAt]).toEqual([true, 'first', startsAt])
})

test('nothing is published in front of a plan that would put an older text back', async () => {
  const live = await fileAndPublish({ headline: 'Now' })
  const tomorrow = await file({ headline: 'Tomorrow', slug: 'now' }, live.articleId)
  await publishStory(edda, { ...tomorrow, startsAt: inMinutes(600) })
  const quick = await file({ headline: 'Quick fix', slug: 'now' }, live.articleId)
  expect(await publishStory(edda, { ...quick, startsAt: null })).toMatchObject({ kind: 'planned' })
})

test('a story legal holds is not published, and a killed one neither', async () => {
  const filed = await file({ headline: 'Held' })
  for (const stage of ['legal', 'killed', 'spiked', 'pitch'] as const) {
    await database().article.update({ where: { id: filed.articleId }, data: { stage } })
    const refused = await publishStory(edda, { ...filed, startsAt: null })
    expect(refused, stage).toMatchObject({ kind: 'stage' })
  }
})

test('a correction publishes the text and says what was wrong, once', async () => {
  const live = await fileAndPublish({ headline: 'Vote was 7 to 5' })
  const mended = await file({ headline: 'Vote was 8 to 5', slug: 'vote-was-7-to-5' }, live.articleId)
  const correction = {
    blockId: null,
    field: 'headline',
    before: 'Vote was 7 to 5',
    after: 'Vote was 8 to 5',
    text: 'The vote was 8 to 5, not 7 to 5.',
    reason: 'misread minutes',
    severity: 'correction' as const,
  }
  const request = { ...mended, startsAt: null, correction }
  const without = await correctStory(edda, { ...request, correction: { ...correction, reason: ' ' } })
  expect(without).toMatchObject({ kind: 'invalid', field: 'reason' })
  expect((await getPublicArticle(live.path))?.headline).toBe('Vote was 7 to 5')
  expect((await correctStory(edda, request)).ok).toBe(true)
  expect((await correctStory(edda, request)).ok).toBe(true)
  const article = await getPublicArticle(live.path)
  expect(article?.headline).toBe('Vote was 8 to 5')
  expect(article?.corrections.map(({ text }) => text)).toEqual(['The vote was 8 to 5, not 7 to 5.'])
  expect(await auditOf(live.articleId)).toEqual([
    'Edda publishRevision',
    'Edda publishRevision',
    'Edda issueCorrection',
  ])
})

test('a story taken down is gone, with a reason in the log, and comes back as it was', async () => {
  const live = await fileAndPublish({ headline: 'Back and forth' })
  expect(await takeDownStory(edda, { ...live, reason: 'wrong man' })).toMatchObject({ kind: 'refused' })
  expect(await takeDownStory(bram, { ...live, reason: '' })).toMatchObject({ kind: 'invalid' })
  expect((await takeDownStory(bram, { ...live, reason: 'wrong man' })).ok).toBe(true)
  expect(await takeDownStory(bram, { ...live, reason: 'again' })).toMatchObject({ kind: 'stage' })
  expect(await resolvePath(live.path)).toEqual({ kind: 'gone' })
  expect((await republishStory(edda, { articleId: live.articleId, reason: 'right man' })).ok).toBe(true)
  const article = await getPublicArticle(live.path)
  expect([article?.headline, article?.updatedAt]).toEqual(['Back and forth', null])
  expect(await auditOf(live.articleId)).toEqual([
    'Edda publishRevision',
    'Bram takeDown',
    'Edda publishRevision',
  ])
})

test('what preflight of the primitives lacks leaves nothing behind', async () => {
  const filed = await file({ headline: 'No section', section: null })
  expect((await publishStory(edda, { ...filed, startsAt: null })).ok).toBe(false)
  expect(await database().publication.count({ where: { articleId: filed.articleId } })).toBe(0)
})

test('a corrected typing error moves no date and is told to nobody, whatever the request says', async () => {
  const live = await fileAndPublish({ headline: 'The Ferri is back' })
  const mended = await file({ headline: 'The ferry is back', slug: 'the-ferri-is-back' }, live.articleId)
  const passage = { blockId: null, before: 'Ferri', after: 'ferry', text: '', reason: 'a slip' }
  const correction = { ...passage, severity: 'typo' as const }
  expect((await correctStory(edda, { ...mended, startsAt: null, substantive: true, correction })).ok).toBe(
    true,
  )
  const article = await getPublicArticle(live.path)
  expect(article?.headline).toBe('The ferry is back')
  expect(article?.updatedAt).toBeNull()
  expect(article?.corrections).toEqual([])
})
