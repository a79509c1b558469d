import { z } from 'zod'
import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database, type Transaction } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import type { SavedDraft } from '#lib/drafts/draft.ts'
import { type LatestRevision, lockStoryForEditing } from '#lib/drafts/lock-story.ts'
import { sameValue } from '#lib/drafts/merge/same-value.ts'
import { loadOpenConflicts } from '#lib/drafts/open-conflicts.ts'
import { readSentContent } from '#lib/drafts/sent-content.ts'
import { settledContent } from '#lib/drafts/settled-content.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { recordRevision } from '#lib/revisions/record-revision.ts'
import type { Actor } from '#lib/users/actor.ts'

const conflictChoiceSchema = z.object({
  articleId: z.uuid('The story is named by an id; something else came.'),
  conflictId: z.uuid('The conflict is named by an id; something else came.'),
  /** What the document keeps, what came later, or a text of one's own in `value`. */
  choice: z.enum(['saved', 'incoming', 'other'], 'Choose “saved”, “incoming” or “other”.'),
  value: z.unknown().optional(),
})
export type ConflictChoice = z.infer<typeof conflictChoiceSchema>
type Failure = 'refused' | 'unknown' | 'invalid' | 'conflict'

/**
 * Settles a conflict: the document keeps what it has, takes what came later, or a text of one's own. The conflict stays on
 * record with who decided what, and the revision before holds what lost. Fails as 'conflict' when somebody settled it
 * before.
 */
export async function resolveConflict(
  actor: Actor,
  request: ConflictChoice,
): Promise<Result<SavedDraft, Failure>> {
  const parsed = conflictChoiceSchema.safeParse(request)
  if (!parsed.success) return fail('invalid', parsed.error.issues[0]?.message ?? 'This is not a choice.')
  return await database().$transaction(async (tx) => await settle(tx, actor, parsed.data))
}

async function settle(
  tx: Transaction,
  actor: Actor,
  choice: ConflictChoice,
): Promise<Result<SavedDraft, Failure>> {
  const { articleId, conflictId } = choice
  const latest = await lockStoryForEditing(tx, actor, articleId)
  if (!latest.ok) return latest
  const conflict = await tx.conflict.findFirst({ where: { id: conflictId, articleId } })
  if (!conflict) return fail('unknown', 'There is no such conflict in this story.')
  if (conflict.resolvedAt) return fail('conflict', 'Somebody has settled this already. The story shows how.')
  const { blockId, field, savedValue: saved, incomingValue } = conflict
  const chosen = { saved, incoming: incomingValue, other: choice.value ?? null }[choice.choice]
  const content =
    choice.choice === 'saved'
      ? latest.value.content
      : settledContent(latest.value.content, { blockId, field, saved, chosen }, newId())
  const readable = readSentContent(content)
  if (!readable.ok) return fail('invalid', 'This text does not fit the place it is meant for.', 'value')
  const at = new Date()
  const revision = await recordSettled(tx, actor, articleId, readable.value, latest.value, at)
  await tx.conflict.update({
    where: { id: conflictId },
    data: {
      resolvedAt: at,
      resolvedById: actor.userId,
      resolution: { choice: choice.choice, value: chosen },
    },
  })
  const detail = { conflictId, blockId, field, choice: choice.choice, revisionId: revision.id }
  const subject = { subjectType: 'article', subjectId: articleId }
  await recordAuditEvent(tx, { actorId: actor.userId, verb: 'resolveConflict', ...subject, detail, at })
  const { id: revisionId, ...state } = revision
  return ok({
    ...state,
    revisionId,
    merged: true,
    notes: [],
    conflicts: await loadOpenConflicts(tx, articleId),
  })
}

async function recordSettled(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  content: ArticleContent,
  latest: LatestRevision,
  at: Date,
): Promise<LatestRevision> {
  if (sameValue(content, latest.content)) return latest
  const recorded = await recordRevision(tx, {
    articleId,
    content,
    kind: 'merged',
    authorId: actor.userId,
    at,
  })
  return { ...recorded, content }
}
