import type { Transaction } from '#lib/db/client.ts'
import type { ArticleStage } from '#lib/db/generated/enums.ts'
import { newId } from '#lib/db/id.ts'

/**
 * Makes the identity of a new story; what it says comes with its first revision. Answers its id. `creatorId` is
 * the user whose story it is, if it is anybody's.
 */
export async function createArticle(
  tx: Transaction,
  article: { id?: string; stage: ArticleStage; creatorId?: string; at: Date },
): Promise<string> {
  const { id = newId(), stage, creatorId = null, at } = article
  await tx.article.create({ data: { id, stage, creatorId, createdAt: at, stageChangedAt: at } })
  return id
}
