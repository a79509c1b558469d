import { awaitAcknowledgement, expireTags } from '#lib/cache/expire.ts'
import { withdrawCorrectionIn } from '#lib/corrections/withdraw-correction.ts'
import { database } from '#lib/db/client.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'
import { tagsOfStory } from '#lib/publications/affected-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { holdStory } from '#lib/workflow/hold-story.ts'

/**
 * Takes a correction back with a reason: marker, notice, lists and the page of corrections are as if it had never been
 * issued, at once. The text that it came with stays public. Fails with `unknown`, `refused`, `invalid` without a
 * reason, or `changed` when it is withdrawn already.
 */
export async function withdrawCorrection(
  actor: Actor,
  { articleId, correctionId, reason }: { articleId: string; correctionId: string; reason: string },
): Promise<Result<{ articleId: string }>> {
  const result = await inOneTransaction(async (tx) => {
    const held = await holdStory(tx, articleId)
    if (!held.ok) return held
    const { subject, now } = held.value
    const may = mayOnStory(actor, 'story.correct', subject)
    if (!may.ok) return may
    const why = reason.trim()
    if (why === '') return fail('invalid', 'Say why it is withdrawn: the reason stays in the log.', 'reason')
    const withdrawal = { articleId, correctionId, reason: why, actorId: actor.userId, at: now }
    const withdrawn = await withdrawCorrectionIn(tx, withdrawal)
    if (!withdrawn.ok) return withdrawn
    return ok({ expiryId: await expireTags(tx, await tagsOfStory(tx, articleId)) })
  })
  if (!result.ok) return result
  await awaitAcknowledgement(database(), result.value.expiryId)
  return ok({ articleId })
}
