import type { ReactNode } from 'react'
import { type DetailRow, detailRows } from '#components/admin/audit/detail-rows.ts'
import type { AuditEntry } from '#lib/audit/search-audit.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** Ids, hashes and empty values say nothing at a glance. */
const meaningless = /^([0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|–|\[\]|true|false)$/

/** What an entry says, folded: its first fact shows, the rest with its hash on demand. */
export function EntryDetail({
  entry: { number, detail, hash },
  t,
}: {
  entry: AuditEntry
  t: AdminWords['t']
}): ReactNode {
  const rows = detailRows(detail)
  return (
    <details className="group">
      <summary className="cursor-pointer truncate text-soft marker:text-soft">
        <span className="tabular">{t('workflow.audit.entry', { number })}</span>
        <span className="group-open:hidden">
          {rows
            .map(inShort)
            .filter((text) => !meaningless.test(text))
            .map((text) => ` · ${text}`)}
        </span>
      </summary>
      <dl className="mt-2 mb-1 grid grid-cols-[minmax(4rem,auto)_1fr] gap-x-3 gap-y-1 text-xs wrap-anywhere">
        {rows.map((row) => (
          <Row key={row.name} row={row} t={t} />
        ))}
        <dt className="text-soft">{t('workflow.audit.hash')}</dt>
        <dd className="font-mono">{hash}</dd>
      </dl>
    </details>
  )
}

function Row({ row, t }: { row: DetailRow; t: AdminWords['t'] }): ReactNode {
  return (
    <>
      <dt className="text-soft">{row.name}</dt>
      {'value' in row ? (
        <dd>{row.value}</dd>
      ) : (
        <dd>
          <del aria-label={t('workflow.audit.before')} className="text-bad">
            {row.before}
          </del>
          <span aria-hidden> → </span>
          <ins aria-label={t('workflow.audit.after')} className="text-good no-underline">
            {row.after}
          </ins>
        </dd>
      )}
    </>
  )
}

function inShort(row: DetailRow): string {
  return 'value' in row ? row.value : `${row.before} → ${row.after}`
}
