import type { Transaction } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { getStoredContent } from '#lib/revisions/stored-content.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

export type LatestRevision = { id: string; number: number; root: string; content: ArticleContent }

/** Holds a story's row until the transaction ends, asks whether the actor may edit it, and reads its latest revision. */
export async function lockStoryForEditing(
  tx: Transaction,
  actor: Actor,
  articleId: string,
): Promise<Result<LatestRevision, 'refused' | 'unknown'>> {
  await tx.$executeRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR UPDATE`
  const subject = await getStorySubject(tx, articleId)
  if (!subject) return fail('unknown', 'There is no such story. It may have been removed.')
  const allowed = mayOnStory(actor, 'story.edit', subject)
  if (!allowed.ok) return allowed
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: { latestRevision: { select: { id: true, number: true, root: true, content: true } } },
  })
  const content = getStoredContent(article?.latestRevision?.content)
  if (!article?.latestRevision || !content)
    return fail('unknown', 'This story has no text that can be edited.')
  return ok({ ...article.latestRevision, content })
}
