import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import type { ArticleStage } from '#lib/db/generated/enums.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'
import { moveStage } from '#lib/workflow/move-stage.ts'
import { prepareMatrixStory } from './testing/matrix-story.ts'
import { desk } from './testing/staff.ts'
import { type MatrixStory, storyVerbCases } from './testing/story-verbs.ts'
import { withUndoing } from './testing/undone.ts'

/** Editing and looking are in the history or leave no trace; a correction is published and issued. */
const entriesOf: Record<string, number> = {
  saveDraft: 0,
  saveNamedVersion: 0,
  seePresence: 0,
  getDraft: 0,
  getDraftState: 0,
  getWorkflow: 0,
  listNotes: 0,
  listRevisions: 0,
  listSettledConflicts: 0,
  runPreflight: 0,
  addressPreview: 0,
  listPreviewLinks: 0,
  listStoryCorrections: 0,
  listChangedPassages: 0,
  correctStory: 2,
}
const stages: ArticleStage[] = ['pitch', 'draft', 'review', 'legal', 'spiked', 'killed']

let newsroom: Newsroom
const stories: MatrixStory[] = []
beforeAll(async () => {
  newsroom = await openNewsroom()
  for (const kind of ['draft', 'live', 'public', 'gone'] as const) {
    stories.push(await prepareMatrixStory(newsroom, `A story, ${kind}`, kind))
  }
})
afterAll(() => newsroom.close())

/** Moves are tried from every stage, everything else on every kind of story. */
function placesFor(name: string): { story: MatrixStory; stage: ArticleStage }[] {
  if (!name.startsWith('moveStage')) return stories.map((story) => ({ story, stage: 'review' }))
  return stages.flatMap((stage) => stories.slice(0, 1).map((story) => ({ story, stage })))
}

test.each(storyVerbCases)(
  '$name leaves what it should in the log, each time it does something',
  async (verb) => {
    const expected = entriesOf[verb.name] ?? 1
    const added = { done: new Set<number>(), refused: new Set<number>([0]) }
    await withUndoing(async (undone, tx) => {
      for (const { story, stage } of placesFor(verb.name)) {
        await undone(async () => {
          await tx.article.update({ where: { id: story.articleId }, data: { stage } })
          const before = await tx.auditEvent.count()
          const result = await verb.call(desk(newsroom), story)
          const after = await tx.auditEvent.count()
          added[result.ok ? 'done' : 'refused'].add(after - before)
        })
      }
    })
    // Settling what is settled, or taking up what is open, is nothing done.
    const isIdle = verb.name === 'reopenNote'
    expect(added).toEqual({ done: new Set([isIdle ? 0 : expected]), refused: new Set([0]) })
  },
)

test('an entry that the transaction of its act did not commit is not in the log', async () => {
  const before = await database().auditEvent.count()
  const { articleId } = stories[0] as MatrixStory
  expect((await moveStage(desk(newsroom), { articleId, transition: 'kill' })).ok).toBe(false)
  expect((await moveStage(desk(newsroom), { articleId: newId(), transition: 'file' })).ok).toBe(false)
  expect(await database().auditEvent.count()).toBe(before)
})
