import type { Transaction } from '#lib/db/client.ts'
import type { OpenConflict } from '#lib/drafts/draft.ts'

/** The conflicts of a story that nobody has settled yet, oldest first. */
export async function loadOpenConflicts(tx: Transaction, articleId: string): Promise<OpenConflict[]> {
  const rows = await tx.conflict.findMany({
    where: { articleId, resolvedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { by: { select: { id: true, name: true } } },
  })
  return rows.map((row) => ({
    id: row.id,
    blockId: row.blockId,
    field: row.field,
    base: row.baseValue,
    saved: row.savedValue,
    incoming: row.incomingValue,
    by: row.by,
    createdAt: row.createdAt.toISOString(),
  }))
}
