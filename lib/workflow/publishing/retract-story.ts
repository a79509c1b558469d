import { awaitAcknowledgement, expireTags } from '#lib/cache/expire.ts'
import { issueCorrection } from '#lib/corrections/issue-correction.ts'
import { database } from '#lib/db/client.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'
import { tagsOfStory } from '#lib/publications/affected-tags.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { holdStory } from '#lib/workflow/hold-story.ts'
import { coveringAt } from '#lib/workflow/status.ts'

export type StoryRetraction = {
  articleId: string
  /** What readers are told. */
  text: string
  /** How it came about, for the newsroom. */
  reason: string
}

/**
 * Says at the top of a public story, and wherever it is listed, that this newspaper does not stand by it any more; its
 * text stays as it is, and no date moves. Fails with `unknown`, `refused`, `stage` when readers see nothing of it,
 * `invalid` without text or reason, or `changed` when it is retracted already.
 */
export async function retractStory(
  actor: Actor,
  { articleId, ...retraction }: StoryRetraction,
): Promise<Result<{ articleId: string }>> {
  const [text, reason] = [retraction.text.trim(), retraction.reason.trim()]
  const result = await inOneTransaction(async (tx) => {
    const held = await holdStory(tx, articleId)
    if (!held.ok) return held
    const { subject, now, publications } = held.value
    const may = mayOnStory(actor, 'story.correct', subject)
    if (!may.ok) return may
    const shown = coveringAt(publications, now)
    if (!shown)
      return fail('stage', 'Only a story that readers see can be retracted; this one they do not see.')
    if (text === '')
      return fail('invalid', 'Tell readers what this newspaper does not stand by, and why.', 'text')
    if (reason === '') return fail('invalid', 'Say how it came about; the newsroom keeps it.', 'reason')
    const standing = { articleId, severity: 'retraction', withdrawnAt: null, issuedAt: { lte: now } } as const
    if ((await tx.correction.count({ where: standing })) > 0) {
      return fail('changed', 'The story is retracted already. Withdraw that retraction to issue another.')
    }
    await issueCorrection(tx, {
      articleId,
      publicationId: shown.id,
      blockId: null,
      before: '',
      after: '',
      text,
      reason,
      severity: 'retraction',
      issuedAt: now,
      actorId: actor.userId,
    })
    return ok({ expiryId: await expireTags(tx, await tagsOfStory(tx, articleId)) })
  })
  if (!result.ok) return result
  await awaitAcknowledgement(database(), result.value.expiryId)
  return ok({ articleId })
}
