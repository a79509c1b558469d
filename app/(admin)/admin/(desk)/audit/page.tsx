import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AuditSearch } from '#components/admin/audit/audit-search.tsx'
import { AuditTable } from '#components/admin/audit/audit-table.tsx'
import { CheckChains } from '#components/admin/audit/check-chains.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { Empty } from '#components/admin/ui/empty.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { type AuditFilter, auditFilterSchema } from '#lib/audit/audit-filter.ts'
import { listAuditChoices, searchAudit } from '#lib/audit/search-audit.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'
import { checkChainsAction } from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const entriesAPage = 50

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('workflow.audit.title') }
}

export default async function AuditPage({ searchParams }: Props): Promise<ReactNode> {
  const [{ words }, actor, query] = await Promise.all([loadAdminFrame(), requireActor(), searchParams])
  const { t } = words
  const filter = auditFilterSchema.parse(query)
  const before = Number(query.before) || undefined
  const [choices, found] = await Promise.all([
    listAuditChoices(actor),
    searchAudit(actor, filter, { before, limit: entriesAPage }),
  ])
  if (!found.ok || !choices.ok) {
    return (
      <>
        <PageHead title={t('workflow.audit.title')} />
        <Notice tone="bad">{found.ok ? '' : found.message}</Notice>
      </>
    )
  }
  const { entries, next } = found.value
  return (
    <>
      <PageHead title={t('workflow.audit.title')} actions={<Exports filter={filter} t={t} />}>
        <p>{t('workflow.audit.lead')}</p>
      </PageHead>
      <CheckChains action={checkChainsAction} />
      <AuditSearch filter={filter} choices={choices.value} words={words} />
      {entries.length === 0 ? (
        <Empty title={t('workflow.audit.none')}>{t('workflow.audit.noneHint')}</Empty>
      ) : (
        <AuditTable entries={entries} words={words} />
      )}
      <nav className="mt-4 flex gap-2">
        {before === undefined ? null : (
          <ButtonLink href={addressOf('/admin/audit', filter)}>{t('workflow.audit.newest')}</ButtonLink>
        )}
        {next === null ? null : (
          <ButtonLink href={addressOf('/admin/audit', filter, { before: String(next) })}>
            {t('workflow.audit.older')}
          </ButtonLink>
        )}
      </nav>
    </>
  )
}

function Exports({
  filter,
  t,
}: {
  filter: AuditFilter
  t: Awaited<ReturnType<typeof loadAdminFrame>>['words']['t']
}): ReactNode {
  const address = (format: string) => addressOf('/admin/audit/export', filter, { format })
  return (
    <>
      <span className="text-sm text-soft">{t('workflow.audit.export')}</span>
      <ButtonLink href={address('csv')} prefetch={false} size="s">
        {t('workflow.audit.exportCsv')}
      </ButtonLink>
      <ButtonLink href={address('jsonl')} prefetch={false} size="s">
        {t('workflow.audit.exportLines')}
      </ButtonLink>
    </>
  )
}

function addressOf(path: string, filter: AuditFilter, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(more)
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, value)
  return query.size === 0 ? path : `${path}?${query}`
}
