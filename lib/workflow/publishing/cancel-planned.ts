import { awaitAcknowledgement, expireTags } from '#lib/cache/expire.ts'
import { database } from '#lib/db/client.ts'
import { cancelJob } from '#lib/jobs/enqueue.ts'
import { tagsOfStory } from '#lib/publications/affected-tags.ts'
import { publicationJob } from '#lib/publications/publication-job.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { cancelIn } from '#lib/workflow/publishing/cancel-in.ts'
import { holdStory } from '#lib/workflow/hold-story.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'
import { plannedAfter } from '#lib/workflow/status.ts'

export type PlanToCancel = { articleId: string; publicationId: string; reason: string }

/**
 * Takes back a publication that has not begun; what it was to replace stays public. The last plan goes first, since
 * a later one counts on it. Fails with `unknown`, `refused`, `changed` (it has begun, or is cancelled) or `planned`.
 */
export async function cancelPlanned(
  actor: Actor,
  { articleId, publicationId, reason }: PlanToCancel,
): Promise<Result<{ articleId: string }>> {
  const result = await inOneTransaction(async (tx) => {
    const held = await holdStory(tx, articleId)
    if (!held.ok) return held
    const story = held.value
    const may = mayOnStory(actor, 'story.schedule', story.subject)
    if (!may.ok) return may
    const plans = plannedAfter(story.publications, story.now)
    const plan = plans.find((one) => one.id === publicationId)
    if (!plan) return fail('changed', 'This is not planned any more: it has begun, or somebody cancelled it.')
    if (plans.at(-1) !== plan) {
      return fail('planned', 'Another version is planned after this one. Cancel that one first.')
    }
    await cancelIn(tx, actor, { story, plan, reason: reason.trim() })
    await cancelJob(tx, publicationJob, publicationId)
    return ok({ expiryId: await expireTags(tx, await tagsOfStory(tx, articleId)) })
  })
  if (!result.ok) return result
  await awaitAcknowledgement(database(), result.value.expiryId)
  return ok({ articleId })
}
