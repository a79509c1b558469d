import type { Transaction } from '#lib/db/client.ts'
import { storedContent } from '#lib/revisions/stored-content.ts'
import { searchableText } from '#lib/search/searchable-text.ts'

/**
 * Writes anew by which words these stories are found, in the transaction that takes a post down or shows it again. Their
 * rows are held, so that a text being saved meanwhile is read with the same eyes.
 */
export async function rewordStories(tx: Transaction, articleIds: string[]): Promise<void> {
  if (articleIds.length === 0) return
  await tx.$executeRaw`SELECT 1 FROM article WHERE id = ANY(${articleIds}::uuid[]) ORDER BY id FOR UPDATE`
  const entries = await tx.$queryRaw<{ id: string; content: unknown }[]>`
    SELECT e.id, r.content FROM search_entry e JOIN revision r ON r.id = e.revision_id
    WHERE e.article_id = ANY(${articleIds}::uuid[])`
  for (const { id, content } of entries) {
    const body = await searchableText(tx, storedContent(content).body)
    await tx.searchEntry.update({ where: { id }, data: { body } })
  }
}
