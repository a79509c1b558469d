import { database, type Transaction } from '#lib/db/client.ts'
import type { Draft, DraftState, OpenConflict } from '#lib/drafts/draft.ts'
import { loadOpenConflicts } from '#lib/drafts/open-conflicts.ts'
import { listPresence } from '#lib/drafts/presence.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { getStoredContent } from '#lib/revisions/stored-content.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

const noSuchStory = 'There is no such story. It may have been removed.'

/** A story as it stands for whoever opens it: latest revision, open conflicts, who else is there. */
export async function getDraft(
  actor: Actor,
  articleId: string,
): Promise<Result<Draft, 'refused' | 'unknown'>> {
  const state = await getDraftState(actor, articleId, null)
  if (!state.ok) return state
  const { content } = state.value
  return content === null ? fail('unknown', noSuchStory) : ok({ ...state.value, content })
}

/** The same for a tab that has revision `since` already: without the content when there is no newer one. */
export async function getDraftState(
  actor: Actor,
  articleId: string,
  since: string | null,
): Promise<Result<DraftState, 'refused' | 'unknown'>> {
  // No transaction: a revision never changes, and an open page asks every few seconds.
  const db = database()
  const subject = await getStorySubject(db, articleId)
  const latest = subject && (await latestRevision(db, articleId))
  if (!subject || !latest) return fail('unknown', noSuchStory)
  const allowed = mayOnStory(actor, 'story.read', subject)
  if (!allowed.ok) return allowed
  const content = latest.id === since ? null : await contentOf(db, latest.id)
  return ok({
    articleId,
    userId: actor.userId,
    stage: subject.stage,
    mayEdit: mayOnStory(actor, 'story.edit', subject).ok,
    revisionId: latest.id,
    number: latest.number,
    root: latest.root,
    content,
    conflicts: await loadOpenConflicts(db, articleId),
    presence: await listPresence(articleId, db),
  })
}

/** The conflicts of a story that nobody has settled yet, oldest first. */
export async function listOpenConflicts(articleId: string): Promise<OpenConflict[]> {
  return await loadOpenConflicts(database(), articleId)
}

async function latestRevision(tx: Transaction, articleId: string) {
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: { latestRevision: { select: { id: true, number: true, root: true } } },
  })
  return article?.latestRevision ?? null
}

async function contentOf(tx: Transaction, revisionId: string) {
  const revision = await tx.revision.findUnique({ where: { id: revisionId }, select: { content: true } })
  return getStoredContent(revision?.content)
}
