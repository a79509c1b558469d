import { awaitAcknowledgement } from '#lib/cache/expire.ts'
import { issueCorrection } from '#lib/corrections/issue-correction.ts'
import { selectChangedPassages } from '#lib/corrections/list-changed-passages.ts'
import type { CorrectedPassage, CorrectionSeverity } from '#lib/corrections/public-correction.ts'
import { database, type Transaction } from '#lib/db/client.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { sameJson } from '#lib/revisions/compare/same-json.ts'
import type { Actor } from '#lib/users/actor.ts'
import { publishIn } from '#lib/workflow/publishing/publish-in.ts'
import type { PublishedStory, StoryPublication } from '#lib/workflow/publishing/publish-story.ts'

export type StoryCorrection = Omit<StoryPublication, 'kind'> & {
  correction: {
    /** The passage; null when it concerns the whole. */
    blockId: string | null
    before: string
    after: string
    /** Name of the story's field that the passage stands in; null for blocks. */
    field?: string | null
    /** The passages behind the first. */
    further?: CorrectedPassage[]
    /** What readers are told. */
    text: string
    reason: string
    severity: CorrectionSeverity
  }
}

/**
 * Publishes the corrected text and says what was wrong in it, both or neither. A typing error is recorded and not
 * shown to readers, and moves no date that they see. Fails as `publishStory` does, with
 * `invalid` when text or reason is missing, and with `changed` when a passage it names is none of those that change.
 */
export async function correctStory(
  actor: Actor,
  { correction, ...publication }: StoryCorrection,
): Promise<Result<PublishedStory>> {
  const text = correction.text.trim()
  const reason = correction.reason.trim()
  const result = await inOneTransaction(async (tx) => {
    const isTypo = correction.severity === 'typo'
    const stale = await refuseStalePassages(tx, publication, correction)
    const published = await publishIn(tx, actor, {
      ...publication,
      kind: 'correction',
      ...(isTypo && { substantive: false }),
    })
    if (!published.ok) return published
    if (stale && published.value.expiryId !== null) return stale
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

/** A notice names only what changes between the text that readers see and the one that they get. */
async function refuseStalePassages(
  tx: Transaction,
  { articleId, revisionId }: Pick<StoryPublication, 'articleId' | 'revisionId'>,
  { blockId, field = null, before, after, further = [] }: StoryCorrection['correction'],
) {
  const named = [{ blockId, field, before, after }, ...further].filter(
    (one) => one.blockId !== null || one.field !== null,
  )
  if (named.length === 0) return null
  const offered = await selectChangedPassages(tx, articleId, revisionId)
  if (named.every((one) => offered.some((other) => sameJson(one, other)))) return null
  return fail(
    'changed',
    'The text is another one since these passages were offered. Choose them again.',
    'passages',
  )
}
