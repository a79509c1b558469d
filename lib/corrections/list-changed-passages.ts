import { changedPassages } from '#lib/corrections/changed-passages.ts'
import type { CorrectedPassage } from '#lib/corrections/public-correction.ts'
import { type Database, database, type Transaction } from '#lib/db/client.ts'
import { publicAt } from '#lib/publications/public-at.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { storedContent } from '#lib/revisions/stored-content.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

/**
 * The passages in which a revision differs from what readers see now, for a correction to name. Fails with `unknown`
 * story or revision, and `refused`; a story that readers do not see has none.
 */
export async function listChangedPassages(
  actor: Actor,
  { articleId, revisionId }: { articleId: string; revisionId: string },
): Promise<Result<CorrectedPassage[], 'unknown' | 'refused'>> {
  const db = database()
  const subject = await getStorySubject(db, articleId)
  if (!subject) return fail('unknown', `There is no story ${articleId}.`)
  const may = mayOnStory(actor, 'story.read', subject)
  if (!may.ok) return may
  const known = await db.revision.count({ where: { id: revisionId, articleId } })
  if (known === 0) return fail('unknown', `Story ${articleId} has no revision ${revisionId}.`)
  return ok(await selectChangedPassages(db, articleId, revisionId))
}

/** The same for a verb that has asked for the right; none where there is no such revision. */
export async function selectChangedPassages(
  db: Database | Transaction,
  articleId: string,
  revisionId: string,
): Promise<CorrectedPassage[]> {
  const revision = await db.revision.findUnique({ where: { id: revisionId, articleId } })
  const [shown] = await db.$queryRaw<{ content: unknown }[]>`
    SELECT r.content FROM publication p JOIN revision r ON r.id = p.revision_id
    WHERE p.article_id = ${articleId}::uuid AND ${publicAt(new Date())}`
  if (!revision || !shown) return []
  return changedPassages(storedContent(shown.content), storedContent(revision.content))
}
