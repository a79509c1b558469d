import type { Transaction } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import { canonicalJson, sha256 } from '#lib/db/hash.ts'

export type NewAuditEvent = {
  actorId: string
  /** The newsroom's verb, as the code names it: `publishRevision`, `takeDown`. */
  verb: string
  subjectType: string
  subjectId: string
  detail: Prisma.InputJsonObject
  at: Date
}

/** One writer at a time: each entry carries the hash of the one before. */
const chainLock = 7_261_887

/**
 * Appends to the audit log in the caller's transaction. The hash covers the canonical JSON of the entry with
 * its number and the previous entry's hash.
 */
export async function recordAuditEvent(tx: Transaction, event: NewAuditEvent): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${chainLock}::bigint)`
  const previous = await tx.auditEvent.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true, hash: true },
  })
  const entry = { ...event, number: (previous?.number ?? 0) + 1, previousHash: previous?.hash ?? null }
  await tx.auditEvent.create({ data: { ...entry, hash: auditHash(entry) } })
}

/** The hash of an entry, hexadecimal. */
export function auditHash(entry: NewAuditEvent & { number: number; previousHash: string | null }): string {
  const { number, previousHash, actorId, verb, subjectType, subjectId, detail, at } = entry
  return sha256(
    canonicalJson({
      number,
      previousHash,
      actorId,
      verb,
      subjectType,
      subjectId,
      detail,
      at: at.toISOString(),
    }),
  )
}
