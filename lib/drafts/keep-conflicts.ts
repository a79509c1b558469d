import type { Transaction } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { newId } from '#lib/db/id.ts'
import { continuesConflict } from '#lib/drafts/decide-save.ts'
import type { MergeConflict } from '#lib/drafts/merge/merge-report.ts'

type Arisen = {
  articleId: string
  /** Revision in which the conflicts arose. */
  revisionId: string
  /** Revision the incoming text was made from. */
  baseRevisionId: string
  byId: string
  at: Date
}

/**
 * Writes conflicts for someone to settle. Whoever typed on in a text that is in conflict already continues that conflict:
 * what he had sent before is the base of what he sends now, so the open row takes the newer text.
 */
export async function keepConflicts(
  tx: Transaction,
  conflicts: MergeConflict[],
  arisen: Arisen,
): Promise<void> {
  const { articleId, revisionId, baseRevisionId, byId, at } = arisen
  const open = await tx.conflict.findMany({ where: { articleId, byId, resolvedAt: null } })
  for (const conflict of conflicts) {
    const { blockId, field, base, ours, theirs } = conflict
    const values = { savedValue: storedJson(ours), incomingValue: storedJson(theirs), revisionId }
    const earlier = open.find((row) => continuesConflict({ ...row, incoming: row.incomingValue }, conflict))
    if (earlier) {
      await tx.conflict.update({ where: { id: earlier.id }, data: values })
    } else {
      const arose = { id: newId(), articleId, blockId, field, baseRevisionId, byId, createdAt: at }
      await tx.conflict.create({ data: { ...arose, ...values, baseValue: storedJson(base) } })
    }
  }
}

/** A value for a column of JSON, null included. */
function storedJson(value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  return value === null || value === undefined ? Prisma.JsonNull : value
}
