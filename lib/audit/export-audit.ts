import type { AuditFilter } from '#lib/audit/audit-filter.ts'
import { type AuditEntry, readAudit } from '#lib/audit/search-audit.ts'
import { canonicalJson } from '#lib/db/hash.ts'
import { ok, type Result } from '#lib/result.ts'
import { csvRow } from '#lib/text/csv.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

/** `csv` for a spreadsheet; `jsonl` for a verifier: one entry a line, with everything its hash covers. */
export const auditFormats = ['csv', 'jsonl'] as const
export type AuditFormat = (typeof auditFormats)[number]

/** The entries that fit as text, from the oldest on, piece by piece. */
export function exportAudit(
  actor: Actor,
  filter: AuditFilter,
  format: AuditFormat,
): Result<AsyncGenerator<string>, 'refused'> {
  const may = mayOnSite(actor, 'audit.read')
  return may.ok ? ok(format === 'csv' ? asCsv(filter) : asJsonLines(filter)) : may
}

const columns = [
  'number',
  'at',
  'actor',
  'actorId',
  'verb',
  'subjectType',
  'subjectId',
  'subject',
  'detail',
  'hash',
]

async function* asCsv(filter: AuditFilter): AsyncGenerator<string> {
  yield csvRow(columns)
  for await (const entries of readAudit(filter)) yield entries.map(csvOf).join('')
}

function csvOf(entry: AuditEntry): string {
  const { number, at, actor, verb, subjectType, subjectId, subjectName, detail, hash } = entry
  return csvRow([
    String(number),
    at.toISOString(),
    actor.name,
    actor.id,
    verb,
    subjectType,
    subjectId,
    subjectName ?? '',
    canonicalJson(detail),
    hash,
  ])
}

async function* asJsonLines(filter: AuditFilter): AsyncGenerator<string> {
  for await (const entries of readAudit(filter)) {
    yield entries.map((entry) => `${canonicalJson(recordOf(entry))}\n`).join('')
  }
}

function recordOf({ actor, at, subjectName: _name, ...entry }: AuditEntry) {
  return { ...entry, at: at.toISOString(), actorId: actor.id, actorName: actor.name }
}
