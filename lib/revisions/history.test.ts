import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'
import { verifyChains } from '#lib/publications/verify-chains.ts'
import type { Actor } from '#lib/users/actor.ts'
import type { Role } from '#lib/db/generated/enums.ts'
import { getRevision, listRevisions } from './queries.ts'
import { restoreRevision } from './restore-revision.ts'
import { saveNamedVersion } from './save-named-version.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(async () => await newsroom.close())

const paragraph = (id: string, text: string) => blockDefinitions.paragraph.create(id, { text: [{ text }] })

async function actorWith(role: Role): Promise<Actor> {
  const userId = newId()
  await database().user.create({ data: { id: userId, name: `A ${role}`, createdAt: new Date() } })
  return { userId, name: `A ${role}`, grants: [{ role, sectionId: null }], isSystem: false }
}

async function storyOf(...texts: string[]) {
  let articleId: string | undefined
  const revisions: string[] = []
  for (const text of texts) {
    const content = completeContent({
      headline: text,
      body: [paragraph('p1', text), paragraph(`x${text}`, 'x')],
    })
    const filed = await fileStory(newsroom, content, articleId === undefined ? {} : { articleId })
    articleId = filed.articleId
    revisions.push(filed.revisionId)
  }
  return { articleId: articleId ?? '', revisions }
}

test('the history lists who, when and why, newest first, and goes on page by page', async () => {
  const editor = await actorWith('editor')
  const { articleId } = await storyOf('One', 'Two', 'Three')
  const first = await listRevisions(editor, articleId, { limit: 2 })
  if (!first.ok) throw new Error(first.message)
  expect(first.value.revisions.map(({ number, kind, headline }) => [number, kind, headline])).toEqual([
    [3, 'filed', 'Three'],
    [2, 'filed', 'Two'],
  ])
  const rest = await listRevisions(editor, articleId, { before: first.value.next ?? 0, limit: 2 })
  expect(rest.ok && rest.value.revisions.map(({ number }) => number)).toEqual([1])
  expect(rest.ok && rest.value.next).toBe(null)
})

test('a restored state is a new revision that says what the earlier one said; nothing before it changes', async () => {
  const editor = await actorWith('editor')
  const { articleId, revisions } = await storyOf('One', 'Two')
  const restored = await restoreRevision(editor, { articleId, revisionId: revisions[0] ?? '' })
  if (!restored.ok) throw new Error(restored.message)
  const [was, is] = await Promise.all([
    getRevision(editor, revisions[0] ?? ''),
    getRevision(editor, restored.value.revisionId),
  ])
  expect(is.ok && was.ok && is.value.content).toEqual(was.ok && was.value.content)
  expect(is.ok && [is.value.row.number, is.value.row.kind, is.value.row.reason]).toEqual([
    3,
    'restored',
    'Version 1',
  ])
  const article = await database().article.findUniqueOrThrow({ where: { id: articleId } })
  expect(article.latestRevisionId).toBe(restored.value.revisionId)
  expect((await verifyChains(database())).firstBroken).toBeNull()
})

test('one block goes back alone, and the act is in the audit log once', async () => {
  const editor = await actorWith('editor')
  const { articleId, revisions } = await storyOf('One', 'Two')
  const restored = await restoreRevision(editor, {
    articleId,
    revisionId: revisions[0] ?? '',
    blockId: 'xOne',
  })
  if (!restored.ok) throw new Error(restored.message)
  const now = await getRevision(editor, restored.value.revisionId)
  expect(now.ok && now.value.content.headline).toBe('Two')
  expect(now.ok && now.value.content.body.map(({ id }) => id)).toEqual(['p1', 'xOne', 'xTwo'])
  const events = await database().auditEvent.count({
    where: { verb: 'restoreRevision', subjectId: articleId },
  })
  expect(events).toBe(1)
})

test('a version of another story is not restored into this one', async () => {
  const editor = await actorWith('editor')
  const [mine, other] = [await storyOf('Mine'), await storyOf('Other')]
  const result = await restoreRevision(editor, {
    articleId: mine.articleId,
    revisionId: other.revisions[0] ?? '',
  })
  expect(result.ok ? 'restored' : result.kind).toBe('unknown')
})

test('who may not edit restores and names nothing; who may not read sees no history', async () => {
  const { articleId, revisions } = await storyOf('One', 'Two')
  const [reporter, contributor] = [await actorWith('reporter'), await actorWith('contributor')]
  const revisionId = revisions[0] ?? ''
  const outcomes = [
    await restoreRevision(reporter, { articleId, revisionId }),
    await saveNamedVersion(reporter, { articleId, name: 'Mine' }),
    await listRevisions(contributor, articleId),
    await getRevision(contributor, revisionId),
  ]
  expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.kind))).toEqual([
    'refused',
    'refused',
    'refused',
    'refused',
  ])
  expect((await listRevisions(reporter, articleId)).ok).toBe(true)
  expect(await database().revision.count({ where: { articleId } })).toBe(2)
})

test('a named version says what stood, under its name; a name must be given', async () => {
  const editor = await actorWith('editor')
  const { articleId } = await storyOf('One')
  const named = await saveNamedVersion(editor, { articleId, name: '  Before the lawyer ' })
  if (!named.ok) throw new Error(named.message)
  const kept = await getRevision(editor, named.value.revisionId)
  expect(kept.ok && [kept.value.row.kind, kept.value.row.reason, kept.value.content.headline]).toEqual([
    'saved',
    'Before the lawyer',
    'One',
  ])
  expect(await saveNamedVersion(editor, { articleId, name: ' ' })).toMatchObject({
    kind: 'invalid',
    field: 'name',
  })
})
