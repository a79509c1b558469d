import { z } from 'zod'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { getDraft } from '#lib/drafts/queries.ts'
import { saveDraft } from '#lib/drafts/save-draft.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { assignStory } from '#lib/workflow/assign-story.ts'
import { moveStage } from '#lib/workflow/move-stage.ts'
import { transitions } from '#lib/workflow/transitions.ts'

const mostStories = 200
const moves = transitions.filter((one) => one.verb === 'moveStage').map(({ id }) => id)

/** One change to several stories. */
export const storiesChangeSchema = z.object({
  articleIds: z
    .array(z.uuid('A story is named by its id; something else came.'))
    .min(1, 'Choose at least one story.')
    .max(mostStories, `At most ${mostStories} stories are changed at once; choose fewer.`),
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('assign'), assigneeId: z.uuid().nullable() }),
    z.object({
      kind: z.literal('move'),
      transition: z.enum(moves),
      reason: z.string().max(2_000).default(''),
    }),
    z.object({ kind: z.literal('addTag'), tagId: z.uuid('Choose a tag.') }),
    z.object({ kind: z.literal('removeTag'), tagId: z.uuid('Choose a tag.') }),
  ]),
})
export type StoriesChange = z.output<typeof storiesChangeSchema>
type Change = StoriesChange['change']

/** What came of it for one story. */
export type StoryOutcome = { articleId: string; outcome: Result<'changed' | 'asItWas'> }

/**
 * Changes several stories one after the other, each by the verb that changes one and asks for the right. A story that
 * is refused stops none of the others; the answer has an outcome for every story.
 */
export async function changeStories(
  actor: Actor,
  { articleIds, change }: StoriesChange,
): Promise<Result<StoryOutcome[]>> {
  const outcomes: StoryOutcome[] = []
  for (const articleId of new Set(articleIds)) {
    outcomes.push({ articleId, outcome: await changeStory(actor, articleId, change) })
  }
  return ok(outcomes)
}

async function changeStory(
  actor: Actor,
  articleId: string,
  change: Change,
): Promise<StoryOutcome['outcome']> {
  if (change.kind === 'assign') return await reassign(actor, articleId, change.assigneeId)
  if (change.kind === 'addTag') return await retag(actor, articleId, (tags) => [...tags, change.tagId])
  if (change.kind === 'removeTag') {
    return await retag(actor, articleId, (tags) => tags.filter((tag) => tag !== change.tagId))
  }
  const { transition, reason } = change
  const moved = await moveStage(actor, { articleId, transition, reason })
  return moved.ok ? ok('changed') : moved
}

/** The time a story is due stays what it is. */
async function reassign(
  actor: Actor,
  articleId: string,
  assigneeId: string | null,
): Promise<StoryOutcome['outcome']> {
  const story = await database().article.findUnique({ where: { id: articleId } })
  if (!story) return fail('unknown', 'There is no such story. It may have been removed.')
  const assigned = await assignStory(actor, { articleId, assigneeId, dueAt: story.dueAt })
  return assigned.ok ? ok('changed') : assigned
}

/** Saved as any other edit: whoever has the story open keeps what they are typing. */
async function retag(
  actor: Actor,
  articleId: string,
  change: (tags: string[]) => string[],
): Promise<StoryOutcome['outcome']> {
  const draft = await getDraft(actor, articleId)
  if (!draft.ok) return draft
  const { content, revisionId } = draft.value
  const tags = [...new Set(change(content.tags))]
  if (tags.length === content.tags.length) return ok('asItWas')
  const saved = await saveDraft(actor, {
    articleId,
    baseRevisionId: revisionId,
    saveId: newId(),
    content: { ...content, tags },
    kind: 'saved',
  })
  return saved.ok ? ok('changed') : saved
}
