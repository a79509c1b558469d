import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database, type Transaction } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { holdStoryRow } from '#lib/revisions/hold-story-row.ts'
import { recordRevision } from '#lib/revisions/record-revision.ts'
import { restoredContent } from '#lib/revisions/restored-content.ts'
import { storedContent } from '#lib/revisions/stored-content.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

export type Restoration = {
  articleId: string
  /** The state to put back. */
  revisionId: string
  /** Puts back this block of it alone. */
  blockId?: string | undefined
}

type Restored = { revisionId: string; number: number }

/**
 * Puts an earlier state back, whole or one block of it, as a new revision of kind `restored`: what stood until now
 * stays in the history. Asks for the right to edit the story.
 */
export async function restoreRevision(
  actor: Actor,
  restoration: Restoration,
): Promise<Result<Restored, 'unknown' | 'refused' | 'invalid'>> {
  return await database().$transaction((tx) => restore(tx, actor, restoration))
}

async function restore(
  tx: Transaction,
  actor: Actor,
  { articleId, revisionId, blockId }: Restoration,
): Promise<Result<Restored, 'unknown' | 'refused' | 'invalid'>> {
  // Held before it is read, so that a save of this moment is not overwritten unseen.
  await holdStoryRow(tx, articleId)
  const subject = await getStorySubject(tx, articleId)
  if (!subject) return fail('unknown', 'There is no such story.')
  const may = mayOnStory(actor, 'story.edit', subject)
  if (!may.ok) return may
  const earlier = await tx.revision.findFirst({ where: { id: revisionId, articleId } })
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    include: { latestRevision: true },
  })
  if (!earlier || !article.latestRevision) return fail('unknown', 'This story has no such version.')
  const content = restoredContent(
    storedContent(article.latestRevision.content),
    storedContent(earlier.content),
    blockId ?? null,
  )
  if (!content.ok) return content
  const at = new Date()
  const recorded = await recordRevision(tx, {
    articleId,
    content: content.value,
    kind: 'restored',
    authorId: actor.userId,
    reason: blockId === undefined ? `Version ${earlier.number}` : `One block of version ${earlier.number}`,
    at,
  })
  await recordAuditEvent(tx, {
    actorId: actor.userId,
    verb: 'restoreRevision',
    subjectType: 'article',
    subjectId: articleId,
    detail: { restored: earlier.number, revision: recorded.number, block: blockId ?? null },
    at,
  })
  return ok({ revisionId: recorded.id, number: recorded.number })
}
