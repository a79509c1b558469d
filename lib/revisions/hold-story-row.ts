import type { Transaction } from '#lib/db/client.ts'

/** Holds the story's row until the transaction ends, so that nobody saves between what is read and what is written. */
export async function holdStoryRow(tx: Transaction, articleId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR UPDATE`
}
