import { z } from 'zod'
import { database, type Transaction } from '#lib/db/client.ts'
import { decideSave } from '#lib/drafts/decide-save.ts'
import type { SavedDraft } from '#lib/drafts/draft.ts'
import { keepConflicts } from '#lib/drafts/keep-conflicts.ts'
import { type LatestRevision, lockStoryForEditing } from '#lib/drafts/lock-story.ts'
import type { MergeNote } from '#lib/drafts/merge/merge-report.ts'
import { loadOpenConflicts } from '#lib/drafts/open-conflicts.ts'
import { readSentContent } from '#lib/drafts/sent-content.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { recordRevision } from '#lib/revisions/record-revision.ts'
import { getStoredContent } from '#lib/revisions/stored-content.ts'
import type { Actor } from '#lib/users/actor.ts'

const draftSaveSchema = z.object({
  articleId: z.uuid('The story is named by an id; something else came.'),
  /** The revision the sent content was made from. */
  baseRevisionId: z.uuid('The base revision is named by an id; something else came.'),
  /**
   * What the content was made from, when that is not what the base revision says: a tab that typed on while its last
   * save was merged sends what it had sent, and one whose base the server no longer has sends its own copy.
   */
  baseContent: z.unknown().optional(),
  /** Chosen by the browser for this one save: sent again, it is answered again and changes nothing. */
  saveId: z.uuid('A save carries an id of its own; something else came.'),
  content: z.unknown(),
  kind: z.enum(['autosave', 'saved']).default('autosave'),
})
export type DraftSave = z.input<typeof draftSaveSchema>
type Save = z.output<typeof draftSaveSchema> & { content: ArticleContent }
type Failure = 'refused' | 'unknown' | 'invalid'

/**
 * Saves a draft. What others saved since its base is merged in (`mergeContents`); edits that touch theirs become conflicts
 * that someone is asked about. A base the server does not have fails as 'unknown' with the field `baseRevisionId`: send
 * the save again with `baseContent`.
 */
export async function saveDraft(actor: Actor, request: DraftSave): Promise<Result<SavedDraft, Failure>> {
  const parsed = draftSaveSchema.safeParse(request)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return fail('invalid', issue?.message ?? 'This is not a save.', issue?.path.join('.') ?? '')
  }
  const content = readSentContent(parsed.data.content)
  if (!content.ok) return content
  const save = { ...parsed.data, content: content.value }
  return await database().$transaction((tx) => saveInto(tx, actor, save))
}

async function saveInto(tx: Transaction, actor: Actor, save: Save): Promise<Result<SavedDraft, Failure>> {
  const latest = await lockStoryForEditing(tx, actor, save.articleId)
  if (!latest.ok) return latest
  const earlier = await tx.revision.findUnique({ where: { saveId: save.saveId } })
  if (earlier) return await answerAgain(tx, actor, save, earlier)
  const base = await baseOf(tx, save, latest.value)
  if (!base.ok) return base
  const sent = await withKnownSection(tx, save.content, latest.value.content)
  const isFollowing = save.baseRevisionId === latest.value.id && save.baseContent === undefined
  const merged = decideSave({ latest: latest.value.content, sent, base: base.value, isFollowing })
  if (!merged.isNew) {
    return ok(await answerFor(tx, save, { ...latest.value, notes: merged.notes, merged: !isFollowing }))
  }
  const at = new Date()
  const { articleId, saveId } = save
  const recorded = await recordRevision(tx, {
    articleId,
    saveId,
    content: merged.content,
    kind: isFollowing ? save.kind : 'merged',
    authorId: actor.userId,
    at,
  })
  const { baseRevisionId } = save
  const arisen = { articleId, baseRevisionId, revisionId: recorded.id, byId: actor.userId, at }
  await keepConflicts(tx, merged.conflicts, arisen)
  return ok(await answerFor(tx, save, { ...recorded, ...merged, merged: !isFollowing }))
}

async function baseOf(
  tx: Transaction,
  save: Save,
  latest: LatestRevision,
): Promise<Result<ArticleContent, Failure>> {
  if (save.baseContent !== undefined) return readSentContent(save.baseContent)
  if (save.baseRevisionId === latest.id) return ok(latest.content)
  const base = await tx.revision.findFirst({
    where: { id: save.baseRevisionId, articleId: save.articleId },
    select: { content: true },
  })
  const content = getStoredContent(base?.content)
  if (content) return ok(content)
  return fail(
    'unknown',
    'The revision this text was made from is not kept any more. Send the text it was made from along.',
    'baseRevisionId',
  )
}

// A section can be removed while someone writes for it; that must not stop the words from being saved.
async function withKnownSection(
  tx: Transaction,
  sent: ArticleContent,
  latest: ArticleContent,
): Promise<ArticleContent> {
  if (sent.section === null || sent.section === latest.section) return sent
  const known = await tx.section.findUnique({ where: { id: sent.section }, select: { id: true } })
  return known ? sent : { ...sent, section: latest.section }
}

async function answerAgain(
  tx: Transaction,
  actor: Actor,
  save: Save,
  revision: {
    id: string
    articleId: string
    number: number
    root: string
    content: unknown
    authorId: string
    kind: string
  },
): Promise<Result<SavedDraft, Failure>> {
  const content = getStoredContent(revision.content)
  if (revision.articleId !== save.articleId || revision.authorId !== actor.userId || !content) {
    return fail(
      'invalid',
      'This save carries the id of another one. Reload the page and save again.',
      'saveId',
    )
  }
  const { id, number, root } = revision
  return ok(
    await answerFor(tx, save, { id, number, root, content, notes: [], merged: revision.kind === 'merged' }),
  )
}

async function answerFor(
  tx: Transaction,
  save: Save,
  state: LatestRevision & { merged: boolean; notes: MergeNote[] },
): Promise<SavedDraft> {
  const { id: revisionId, number, root, content, merged, notes } = state
  const conflicts = await loadOpenConflicts(tx, save.articleId)
  return { revisionId, number, root, content, merged, conflicts, notes }
}
