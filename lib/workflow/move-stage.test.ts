import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { database } from '#lib/db/client.ts'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
} from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'
import { assignStory } from '#lib/workflow/assign-story.ts'
import { beginStory } from '#lib/workflow/begin-story.ts'
import { moveStage } from '#lib/workflow/move-stage.ts'
import { publishStory } from '#lib/workflow/publishing/publish-story.ts'
import { getWorkflow } from '#lib/workflow/queries.ts'
import { desk, hire } from './testing/staff.ts'

let newsroom: Newsroom
let maren: Actor
let edda: Actor
let bram: Actor
beforeAll(async () => {
  newsroom = await openNewsroom()
  maren = await hire('Maren Holt', 'reporter')
  edda = await hire('Edda Lind', 'editor')
  bram = await hire('Bram Keller', 'managing_editor')
})
afterAll(() => newsroom.close())

async function begin(headline = 'Ferry back') {
  const begun = await beginStory(maren, { content: completeContent({ headline }), stage: 'pitch' })
  if (!begun.ok) throw new Error(begun.message)
  return begun.value.articleId
}

const kindsOf = async (articleId: string) => {
  const rows = await database().revision.findMany({ where: { articleId }, orderBy: { number: 'asc' } })
  return rows.map(({ kind }) => kind)
}

test('a story goes from pitch to ready and leaves its checkpoints and one entry a step', async () => {
  const articleId = await begin()
  const steps = [
    [maren, 'start', 'draft'],
    [maren, 'file', 'review'],
    [edda, 'sub', 'review'],
    [edda, 'approve', 'ready'],
  ] as const
  for (const [who, transition, stage] of steps) {
    expect(await moveStage(who, { articleId, transition })).toMatchObject({ ok: true, value: { stage } })
  }
  expect(await kindsOf(articleId)).toEqual(['saved', 'filed', 'subbed', 'approved'])
  const events = await database().auditEvent.findMany({ where: { subjectId: articleId } })
  expect(events.map(({ verb }) => verb)).toEqual(['beginStory', ...steps.map(() => 'moveStage')])
  expect(events.at(-1)?.detail).toMatchObject({ transition: 'approve', before: 'review', after: 'ready' })
})

test('approving pins the revision; what is typed afterwards shows as changed since approval', async () => {
  const articleId = await begin('Approved text')
  await moveStage(maren, { articleId, transition: 'start' })
  const approved = await moveStage(edda, { articleId, transition: 'approve' })
  const before = await getWorkflow(edda, articleId)
  expect(before.ok && before.value.changedSinceApproval).toBe(false)
  await fileStory(newsroom, completeContent({ headline: 'Typed later' }), { articleId })
  const after = await getWorkflow(edda, articleId)
  if (!after.ok || !approved.ok) throw new Error('not approved')
  expect(after.value.changedSinceApproval).toBe(true)
  expect(after.value.approved?.revisionId).toBe(approved.value.revisionId)
})

test('a story that somebody changed meanwhile is not approved unseen', async () => {
  const articleId = await begin('Seen')
  await moveStage(maren, { articleId, transition: 'start' })
  const seen = await database().article.findUniqueOrThrow({ where: { id: articleId } })
  await fileStory(newsroom, completeContent({ headline: 'Unseen' }), { articleId })
  const revisionId = seen.latestRevisionId ?? ''
  const refused = await moveStage(edda, { articleId, transition: 'approve', revisionId })
  expect(refused).toMatchObject({ kind: 'changed' })
})

test('filing needs a headline and a text, and says so', async () => {
  const begun = await beginStory(maren, {})
  if (!begun.ok) throw new Error(begun.message)
  const { articleId } = begun.value
  const refused = await moveStage(maren, { articleId, transition: 'file' })
  expect(refused).toMatchObject({
    kind: 'incomplete',
    message: 'This needs a headline and a text first.',
    field: 'headline',
  })
  const body = [blockDefinitions.paragraph.create('a', { text: [{ text: 'Now' }] })]
  await fileStory(newsroom, completeContent({ headline: 'Now', body }), { articleId })
  expect((await moveStage(maren, { articleId, transition: 'file' })).ok).toBe(true)
})

test('sending back, legal, spiking and killing need a reason, which is kept', async () => {
  const articleId = await begin('With a reason')
  await moveStage(maren, { articleId, transition: 'start' })
  expect(await moveStage(edda, { articleId, transition: 'legal' })).toMatchObject({
    kind: 'invalid',
    field: 'reason',
  })
  const reason = 'names a minor'
  expect((await moveStage(edda, { articleId, transition: 'legal', reason })).ok).toBe(true)
  expect(await moveStage(edda, { articleId, transition: 'clearLegal' })).toMatchObject({ kind: 'refused' })
  expect((await moveStage(bram, { articleId, transition: 'clearLegal' })).ok).toBe(true)
  const kept = await database().auditEvent.findFirst({
    where: { subjectId: articleId, detail: { path: ['reason'], equals: reason } },
  })
  expect(kept?.verb).toBe('moveStage')
})

test('a public story is neither spiked nor killed, and one with a plan does not go to legal', async () => {
  const filed = await fileStory(newsroom, completeContent({ headline: 'Out there' }))
  const { root } = await database().revision.findUniqueOrThrow({ where: { id: filed.revisionId } })
  const startsAt = new Date(Date.now() + 60_000)
  await publishStory(edda, { ...filed, root, startsAt })
  const { articleId } = filed
  expect(await moveStage(edda, { articleId, transition: 'spike', reason: 'x' })).toMatchObject({
    kind: 'stage',
    message: 'This story is planned to be published. Cancel the plan first.',
  })
  expect(await moveStage(edda, { articleId, transition: 'legal', reason: 'x' })).toMatchObject({
    kind: 'planned',
  })
  await publishStory(edda, { ...filed, root, startsAt: null })
  expect(await moveStage(bram, { articleId, transition: 'kill', reason: 'x' })).toMatchObject({
    kind: 'stage',
    message: 'Readers can read this story. Take it down first.',
  })
})

test('a spiked story can be revived, a killed one only by who may kill', async () => {
  const articleId = await begin('Lazarus')
  await moveStage(maren, { articleId, transition: 'spike', reason: 'thin' })
  expect((await moveStage(edda, { articleId, transition: 'revive' })).ok).toBe(true)
  await moveStage(bram, { articleId, transition: 'kill', reason: 'false' })
  const reinstate = { articleId, transition: 'reinstate' as const, reason: 'true after all' }
  expect(await moveStage(edda, reinstate)).toMatchObject({ kind: 'refused' })
  expect((await moveStage(bram, reinstate)).ok).toBe(true)
})

test('a story is given to somebody who can take it, and its owner may write then', async () => {
  const articleId = await begin('Yours now')
  const hanne = await hire('Hanne Løvdal', 'reporter')
  const dueAt = new Date('2026-11-24T09:00:00Z')
  expect(await assignStory(maren, { articleId, assigneeId: hanne.userId, dueAt })).toMatchObject({
    kind: 'refused',
  })
  expect(await assignStory(edda, { articleId, assigneeId: newsroom.actorId, dueAt })).toMatchObject({
    kind: 'invalid',
  })
  expect(await moveStage(hanne, { articleId, transition: 'start' })).toMatchObject({ kind: 'refused' })
  expect((await assignStory(edda, { articleId, assigneeId: hanne.userId, dueAt })).ok).toBe(true)
  expect((await moveStage(hanne, { articleId, transition: 'start' })).ok).toBe(true)
  const workflow = await getWorkflow(edda, articleId)
  expect(workflow.ok && workflow.value.assignee?.name).toBe('Hanne Løvdal')
})

test('what a page shows of the workflow asks the rights of whoever looks', async () => {
  const articleId = await begin('Looked at')
  await moveStage(maren, { articleId, transition: 'start' })
  const allowed = async (who: Actor) => {
    const workflow = await getWorkflow(who, articleId)
    if (!workflow.ok) throw new Error(workflow.message)
    return workflow.value.transitions.filter(({ isAllowed }) => isAllowed).map(({ id }) => id)
  }
  expect(await allowed(maren)).toEqual(['file', 'spike'])
  expect(await allowed(bram)).toEqual(await allowed(desk(newsroom)))
  expect(await getWorkflow(await hire('Other', 'contributor'), articleId)).toMatchObject({ kind: 'refused' })
})
