import type { Transaction } from '#lib/db/client.ts'
import type { ArticleStage } from '#lib/db/generated/enums.ts'
import { newId } from '#lib/db/id.ts'

/** Makes the identity of a new story; what it says comes with its first revision. Answers its id. */
export async function createArticle(
  tx: Transaction,
  article: { id?: string; stage: ArticleStage; at: Date },
): Promise<string> {
  const id = article.id ?? newId()
  await tx.article.create({ data: { id, stage: article.stage, createdAt: article.at } })
  return id
}
