import { awaitAcknowledgement } from '#lib/cache/expire.ts'
import { database } from '#lib/db/client.ts'
import { takeDownIn } from '#lib/publications/take-down.ts'
import { ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { holdStory } from '#lib/workflow/hold-story.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'
import { refuseTransition } from '#lib/workflow/refusals.ts'
import { transitionOf } from '#lib/workflow/transitions.ts'

export type Takedown = { articleId: string; reason: string }

/** Ends a story's public life at once: its addresses answer 410, what was planned is cancelled, the reason is kept. */
export async function takeDownStory(
  actor: Actor,
  { articleId, reason }: Takedown,
): Promise<Result<{ articleId: string }>> {
  const result = await inOneTransaction(async (tx) => {
    const held = await holdStory(tx, articleId)
    if (!held.ok) return held
    const { subject, now } = held.value
    const may = mayOnStory(actor, 'story.take-down', subject)
    if (!may.ok) return may
    const refusal = refuseTransition(transitionOf('takeDown'), held.value, reason)
    if (refusal) return refusal
    return await takeDownIn(tx, { articleId, at: now, actorId: actor.userId, reason: reason.trim() })
  })
  if (!result.ok) return result
  await awaitAcknowledgement(database(), result.value.expiryId)
  return ok({ articleId })
}
