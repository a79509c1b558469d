import { awaitAcknowledgement } from '#lib/cache/expire.ts'
import { issueCorrection } from '#lib/corrections/issue-correction.ts'
import type { CorrectionSeverity } from '#lib/corrections/public-correction.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'
import { publishIn } from '#lib/workflow/publishing/publish-in.ts'
import type { PublishedStory, StoryPublication } from '#lib/workflow/publishing/publish-story.ts'

export type StoryCorrection = Omit<StoryPublication, 'kind'> & {
  correction: {
    /** The passage; null when it concerns the whole. */
    blockId: string | null
    before: string
    after: string
    /** What readers are told. */
    text: string
    reason: string
    severity: CorrectionSeverity
  }
}

/**
 * Publishes the corrected text and says what was wrong in it, both or neither. A typing error is recorded and not
 * shown to readers, and moves no date that they see. Fails as `publishStory` does, and with `invalid` when text or reason is missing.
 */
export async function correctStory(
  actor: Actor,
  { correction, ...publication }: StoryCorrection,
): Promise<Result<PublishedStory>> {
  const text = correction.text.trim()
  const reason = correction.reason.trim()
  const result = await inOneTransaction(async (tx) => {
    const isTypo = correction.severity === 'typo'
    const published = await publishIn(tx, actor, {
      ...publication,
      kind: 'correction',
      ...(isTypo && { substantive: false }),
    })
    if (!published.ok) return published
    if (text === '' && !isTypo) {
      return fail('invalid', 'Tell readers what was wrong and what is right.', 'text')
    }
    if (reason === '')
      return fail('invalid', 'Say how the error came about; the newsroom keeps it.', 'reason')
    const { publicationId, startsAt, expiryId } = published.value
    if (expiryId !== null) {
      await issueCorrection(tx, {
        ...correction,
        text,
        reason,
        articleId: publication.articleId,
        publicationId,
        issuedAt: startsAt,
        actorId: actor.userId,
      })
    }
    return published
  })
  if (!result.ok) return result
  const { path, publicationId, startsAt, expiryId } = result.value
  if (expiryId !== null) await awaitAcknowledgement(database(), expiryId)
  return ok({ path, publicationId, startsAt })
}
