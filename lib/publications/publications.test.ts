import { afterAll, beforeAll, expect, test } from 'vitest'
import { getPublicArticle } from '#lib/articles/queries.ts'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import { database } from '#lib/db/client.ts'
import { getFront } from '#lib/fronts/queries.ts'
import { publicationProof } from '#lib/publications/proof.ts'
import { publishRevision } from '#lib/publications/publish-revision.ts'
import { takeDown } from '#lib/publications/take-down.ts'
import { completeContent, fileStory, type Newsroom, openNewsroom, publishStory } from './testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const minutes = (count: number) => new Date(Date.UTC(2026, 10, 23, 12, count))
const before = (date: Date) => new Date(date.getTime() - 1)

test('a story is absent until its first millisecond and present from it on', async () => {
  const { path } = await publishStory(newsroom, completeContent({ headline: 'At noon' }), {
    startsAt: minutes(0),
  })
  expect(await resolvePath(path, before(minutes(0)))).toEqual({ kind: 'unknown' })
  expect(await getPublicArticle(path, before(minutes(0)))).toBeNull()
  expect(await resolvePath(path, minutes(0))).toEqual({ kind: 'page' })
  expect((await getPublicArticle(path, minutes(0)))?.headline).toBe('At noon')
})

test('an update replaces the text in its own second and keeps the address and the first time', async () => {
  const first = await publishStory(newsroom, completeContent({ headline: 'Two hurt' }), {
    startsAt: minutes(0),
  })
  const content = completeContent({ headline: 'All safe', slug: 'two-hurt' })
  await publishStory(newsroom, content, { articleId: first.articleId, startsAt: minutes(30) })
  const earlier = await getPublicArticle(first.path, before(minutes(30)))
  const later = await getPublicArticle(first.path, minutes(30))
  expect([earlier?.headline, earlier?.updatedAt]).toEqual(['Two hurt', null])
  expect([later?.headline, later?.updatedAt]).toEqual(['All safe', minutes(30)])
  expect(later?.publishedAt).toEqual(minutes(0))
  expect(later?.version).toBe(2)
})

test('a corrected typing error moves no date that readers see', async () => {
  const first = await publishStory(newsroom, completeContent({ headline: 'Tpyo' }), { startsAt: minutes(0) })
  const content = completeContent({ headline: 'Typo', slug: 'tpyo' })
  await publishStory(newsroom, content, {
    articleId: first.articleId,
    startsAt: minutes(5),
    substantive: false,
  })
  expect((await getPublicArticle(first.path, minutes(6)))?.updatedAt).toBeNull()
})

test('a new slug moves the story when its revision starts, and the old address leads there', async () => {
  const first = await publishStory(newsroom, completeContent({ headline: 'Old name' }), {
    startsAt: minutes(0),
  })
  const { path } = await publishStory(newsroom, completeContent({ headline: 'New name' }), {
    articleId: first.articleId,
    startsAt: minutes(10),
  })
  expect(path).toBe('/city/2026/11/23/new-name')
  expect(await resolvePath(path, before(minutes(10)))).toEqual({ kind: 'unknown' })
  expect(await resolvePath(first.path, before(minutes(10)))).toEqual({ kind: 'page' })
  expect(await resolvePath(first.path, minutes(10))).toEqual({ kind: 'moved', to: path })
})

test('a story taken down is gone from its end on, and its planned update with it', async () => {
  const story = await publishStory(newsroom, completeContent({ headline: 'Diary' }), { startsAt: minutes(0) })
  await publishStory(newsroom, completeContent({ headline: 'Diary' }), {
    articleId: story.articleId,
    startsAt: minutes(60),
  })
  const request = {
    articleId: story.articleId,
    at: minutes(20),
    actorId: newsroom.actorId,
    reason: 'unproven',
  }
  expect((await takeDown(database(), request)).ok).toBe(true)
  expect(await resolvePath(story.path, before(minutes(20)))).toEqual({ kind: 'page' })
  expect(await resolvePath(story.path, minutes(20))).toEqual({ kind: 'gone' })
  expect(await resolvePath(story.path, minutes(61))).toEqual({ kind: 'gone' })
  expect(await takeDown(database(), request)).toMatchObject({ ok: false, kind: 'not-public' })
})

test('a story taken down can be published again at its old address', async () => {
  const story = await publishStory(newsroom, completeContent({ headline: 'Back' }), { startsAt: minutes(0) })
  await takeDown(database(), {
    articleId: story.articleId,
    at: minutes(1),
    actorId: newsroom.actorId,
    reason: '',
  })
  const again = await publishStory(newsroom, completeContent({ headline: 'Back' }), {
    articleId: story.articleId,
    startsAt: minutes(2),
  })
  expect(again.path).toBe(story.path)
  expect(await resolvePath(story.path, minutes(2))).toEqual({ kind: 'page' })
})

test('a story planned for later and published before that is at its address at once', async () => {
  const content = completeContent({ headline: 'Sooner than planned' })
  const planned = await publishStory(newsroom, content, { startsAt: minutes(90) })
  const { articleId } = planned
  const { path } = await publishStory(newsroom, content, { articleId, startsAt: minutes(60) })
  expect(path).toBe(planned.path)
  expect(await resolvePath(path, before(minutes(60)))).toEqual({ kind: 'unknown' })
  expect(await resolvePath(path, minutes(60))).toEqual({ kind: 'page' })
  expect((await getPublicArticle(path, minutes(60)))?.path).toBe(path)
})

test('a plan replaced by one for the same moment under a new slug is at the new address only', async () => {
  for (const [old, slug] of [
    ['working-title', 'a-title'],
    ['a-working-title', 'title'],
  ]) {
    const plan = { startsAt: minutes(80) }
    const first = await publishStory(newsroom, completeContent({ slug: old }), plan)
    const story = { ...plan, articleId: first.articleId }
    const { path } = await publishStory(newsroom, completeContent({ slug }), story)
    expect(await resolvePath(path, minutes(80))).toEqual({ kind: 'page' })
    expect(await resolvePath(first.path, minutes(80))).toEqual({ kind: 'unknown' })
    expect(await resolvePath(path, before(minutes(80)))).toEqual({ kind: 'unknown' })
  }
})

test('an update planned for an address the story had before breaks neither address until then', async () => {
  const first = await publishStory(newsroom, completeContent({ slug: 'one' }), { startsAt: minutes(0) })
  const story = { articleId: first.articleId }
  const second = await publishStory(newsroom, completeContent({ slug: 'two' }), {
    ...story,
    startsAt: minutes(10),
  })
  const third = await publishStory(newsroom, completeContent({ slug: 'one' }), {
    ...story,
    startsAt: minutes(20),
  })
  expect(third.path).toBe(first.path)
  const states = async (at: Date) => [await resolvePath(first.path, at), await resolvePath(second.path, at)]
  expect(await states(minutes(5))).toEqual([{ kind: 'page' }, { kind: 'unknown' }])
  expect(await states(minutes(15))).toEqual([{ kind: 'moved', to: second.path }, { kind: 'page' }])
  expect(await states(minutes(20))).toEqual([{ kind: 'page' }, { kind: 'moved', to: first.path }])
})

test('a planned story that was cancelled leaves no sign of itself at its address', async () => {
  const { articleId, path } = await publishStory(newsroom, completeContent({ headline: 'Shelved' }), {
    startsAt: minutes(90),
  })
  await takeDown(database(), { articleId, at: minutes(60), actorId: newsroom.actorId, reason: '' })
  expect(await resolvePath(path, minutes(61))).toEqual({ kind: 'unknown' })
  expect(await resolvePath(path, minutes(91))).toEqual({ kind: 'unknown' })
})

test('a story published before its plan and then taken down is gone, not unknown', async () => {
  const content = completeContent({ headline: 'Early and out' })
  const { articleId } = await publishStory(newsroom, content, { startsAt: minutes(90) })
  const { path } = await publishStory(newsroom, content, { articleId, startsAt: minutes(60) })
  await takeDown(database(), { articleId, at: minutes(61), actorId: newsroom.actorId, reason: '' })
  expect(await resolvePath(path, minutes(62))).toEqual({ kind: 'gone' })
})

test('PostgreSQL refuses two publications of one story at the same moment', async () => {
  const story = await publishStory(newsroom, completeContent({ headline: 'Once' }), { startsAt: minutes(0) })
  const row = await database().publication.findFirstOrThrow({ where: { articleId: story.articleId } })
  const twice = { ...row, id: crypto.randomUUID(), number: 2, startsAt: minutes(3) }
  await expect(database().publication.create({ data: twice })).rejects.toThrow('publication_one_at_a_time')
})

test('neither a revision nor a publication nor the audit log can be rewritten', async () => {
  const db = database()
  const { revisionId } = await fileStory(newsroom, completeContent({ headline: 'Kept' }))
  await publishStory(newsroom, completeContent({ headline: 'Kept too' }), { startsAt: minutes(0) })
  const rewrite = { where: { id: revisionId }, data: { headline: 'Changed' } }
  await expect(db.revision.update(rewrite)).rejects.toThrow('immutable')
  await expect(db.revision.deleteMany()).rejects.toThrow('immutable')
  await expect(db.publication.updateMany({ data: { note: 'x' } })).rejects.toThrow('only its end')
  await expect(db.auditEvent.updateMany({ data: { verb: 'x' } })).rejects.toThrow('immutable')
})

test('publishing names everything that is missing in one sentence and changes nothing', async () => {
  const content = completeContent({ headline: '', section: null, body: [] })
  const { articleId, revisionId } = await fileStory(newsroom, content)
  const request = { revisionId, startsAt: minutes(0), at: minutes(0), actorId: newsroom.actorId }
  expect(await publishRevision(database(), request)).toEqual({
    ok: false,
    kind: 'incomplete',
    message: 'Publishing needs a headline, a section, and a text.',
  })
  expect(await database().publication.count({ where: { articleId } })).toBe(0)
})

test('stories of one day with one headline get addresses of their own, also when filed at once', async () => {
  const content = completeContent({ headline: 'Same again' })
  const filed = await Promise.all(
    Array.from({ length: 12 }, () => publishStory(newsroom, content, { startsAt: minutes(0) })),
  )
  const paths = filed.map((story) => story.path)
  expect(new Set(paths).size).toBe(12)
  expect(paths).toContain('/city/2026/11/23/same-again')
  expect(paths).toContain('/city/2026/11/23/same-again-12')
})

test('stories that want an address and its numbered form at once get addresses of their own', async () => {
  const contents = Array.from({ length: 12 }, (_, index) =>
    completeContent({ headline: 'Tide', slug: index % 3 === 0 ? 'tide-2' : 'tide' }),
  )
  const filed = await Promise.all(
    contents.map((content) => publishStory(newsroom, content, { startsAt: minutes(0) })),
  )
  expect(new Set(filed.map((story) => story.path)).size).toBe(12)
  expect(await database().articlePath.count({ where: { path: { contains: '/tide' } } })).toBe(12)
})

test('the chain of proofs can be checked from publications and their revisions alone', async () => {
  const story = await publishStory(newsroom, completeContent({ headline: 'Proved' }), {
    startsAt: minutes(0),
  })
  const next = completeContent({ headline: 'Proved twice' })
  await publishStory(newsroom, next, { articleId: story.articleId, startsAt: minutes(1) })
  const rows = await database().publication.findMany({
    where: { articleId: story.articleId },
    include: { revision: true },
    orderBy: { number: 'asc' },
  })
  let previousProof: string | null = null
  for (const row of rows) {
    const { startsAt, kind } = row
    expect(row.proof).toBe(publicationProof({ previousProof, root: row.revision.root, startsAt, kind }))
    previousProof = row.proof
  }
  expect(rows).toHaveLength(2)
})

test('a scheduled story is on no list before its moment', async () => {
  const at = minutes(500)
  await publishStory(newsroom, completeContent({ headline: 'Scoop' }), { startsAt: at })
  const headlines = async (moment: Date) => JSON.stringify(await getFront(moment))
  expect(await headlines(before(at))).not.toContain('Scoop')
  expect(await headlines(at)).toContain('Scoop')
})

test('a slug that loses its year is a new address, though the old one looks like a numbered form of it', async () => {
  const dated = completeContent({ headline: 'Budget', slug: 'budget-2026' })
  const story = await publishStory(newsroom, dated, { startsAt: minutes(0) })
  const plain = completeContent({ headline: 'Budget', slug: 'budget' })
  const moved = await publishStory(newsroom, plain, { articleId: story.articleId, startsAt: minutes(5) })
  expect(moved.path).toBe('/city/2026/11/23/budget')
  expect(await resolvePath(story.path, minutes(5))).toEqual({ kind: 'moved', to: moved.path })
})
