import Link from 'next/link'
import type { ReactNode } from 'react'
import { EntryDetail } from '#components/admin/audit/entry-detail.tsx'
import { verbName } from '#components/admin/audit/verb-name.ts'
import { Table, Td, Th } from '#components/admin/ui/table.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import type { AuditEntry } from '#lib/audit/search-audit.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** Entries of the log, each with everything it says folded below it. */
export function AuditTable({ entries, words }: { entries: AuditEntry[]; words: AdminWords }): ReactNode {
  const { t, messages } = words
  return (
    <Table className="md:table-fixed">
      <thead>
        <tr>
          <Th className="md:w-32">{t('workflow.audit.when')}</Th>
          <Th className="md:w-36">{t('workflow.audit.actor')}</Th>
          <Th className="md:w-44">{t('workflow.audit.verb')}</Th>
          <Th className="md:w-1/4">{t('workflow.audit.whom')}</Th>
          <Th>{t('workflow.audit.detail')}</Th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.number} className="md:border-b md:border-rule">
            <Td>
              <Time at={entry.at} />
            </Td>
            <Td>
              <bdi>{entry.actor.name}</bdi>
            </Td>
            <Td>{verbName(entry.verb, messages)}</Td>
            <Td className="min-w-0 wrap-anywhere">
              <Subject entry={entry} />
            </Td>
            <Td>
              <EntryDetail entry={entry} t={t} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Subject({ entry: { subjectType, subjectId, subjectName } }: { entry: AuditEntry }): ReactNode {
  const name = subjectName || `${subjectType} ${subjectId.slice(0, 8)}`
  if (subjectType !== 'article' || subjectName === null) return <bdi>{name}</bdi>
  return (
    <Link href={`/admin/stories/${subjectId}`}>
      <bdi>{name}</bdi>
    </Link>
  )
}
