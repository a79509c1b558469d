import { dayBounds } from '#lib/articles/day-bounds.ts'
import type { AuditFilter } from '#lib/audit/audit-filter.ts'
import { subjectIdsMatching, subjectNames } from '#lib/audit/audit-subjects.ts'
import { database } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import { ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

export type AuditEntry = {
  number: number
  at: Date
  actor: { id: string; name: string }
  verb: string
  subjectType: string
  subjectId: string
  /** The headline of a story, the name of a user; null when it has none any more. */
  subjectName: string | null
  detail: Record<string, unknown>
  previousHash: string | null
  hash: string
}

/** Entries of the log that fit, the newest first; `next` continues the list when given as `before`. */
export async function searchAudit(
  actor: Actor,
  filter: AuditFilter,
  page: { before?: number | undefined; limit: number },
): Promise<Result<{ entries: AuditEntry[]; next: number | null }, 'refused'>> {
  const may = mayOnSite(actor, 'audit.read')
  if (!may.ok) return may
  const where = await whereOf(filter)
  const rows = await selectEntries(
    { ...where, ...(page.before === undefined ? {} : { number: { lt: page.before } }) },
    'desc',
    page.limit + 1,
  )
  const entries = rows.slice(0, page.limit)
  return ok({ entries, next: rows.length > page.limit ? (entries.at(-1)?.number ?? null) : null })
}

/** Everybody who ever acted and everything they did, for choosing from. */
export async function listAuditChoices(
  actor: Actor,
): Promise<Result<{ actors: { id: string; name: string }[]; verbs: string[] }, 'refused'>> {
  const may = mayOnSite(actor, 'audit.read')
  if (!may.ok) return may
  const db = database()
  const actors = await db.user.findMany({
    where: { auditEvents: { some: {} } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  const verbs = await db.auditEvent.groupBy({ by: ['verb'], orderBy: { verb: 'asc' } })
  return ok({ actors, verbs: verbs.map(({ verb }) => verb) })
}

/** The entries that fit, in batches from the oldest on; asks no right. */
export async function* readAudit(filter: AuditFilter, batchSize = 500): AsyncGenerator<AuditEntry[]> {
  const where = await whereOf(filter)
  for (let after = 0; ; ) {
    const entries = await selectEntries({ ...where, number: { gt: after } }, 'asc', batchSize)
    if (entries.length > 0) yield entries
    if (entries.length < batchSize) return
    after = entries.at(-1)?.number ?? after
  }
}

async function whereOf({
  actor,
  verb,
  subject,
  from,
  until,
}: AuditFilter): Promise<Prisma.AuditEventWhereInput> {
  const { timeZone } = await database().site.findFirstOrThrow({ select: { timeZone: true } })
  const start = from ? dayBounds(from, timeZone)?.from : undefined
  const end = until ? dayBounds(until, timeZone)?.to : undefined
  return {
    ...(actor ? { actorId: actor } : {}),
    ...(verb ? { verb } : {}),
    ...(subject ? { subjectId: { in: await subjectIdsMatching(subject) } } : {}),
    ...(start || end ? { at: { ...(start ? { gte: start } : {}), ...(end ? { lt: end } : {}) } } : {}),
  }
}

async function selectEntries(
  where: Prisma.AuditEventWhereInput,
  order: 'asc' | 'desc',
  take: number,
): Promise<AuditEntry[]> {
  const rows = await database().auditEvent.findMany({
    where,
    orderBy: { number: order },
    take,
    include: { actor: { select: { id: true, name: true } } },
  })
  const names = await subjectNames(rows)
  return rows.map(({ actorId: _actor, detail, ...row }) => ({
    ...row,
    detail: detail as Record<string, unknown>,
    subjectName: names.get(row.subjectId) ?? null,
  }))
}
