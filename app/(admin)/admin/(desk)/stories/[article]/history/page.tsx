import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { NamedVersionForm } from '#components/admin/history/named-version-form.tsx'
import { SettledConflicts } from '#components/admin/history/settled-conflicts.tsx'
import { VersionList } from '#components/admin/history/version-list.tsx'
import { VersionPickers } from '#components/admin/history/version-pickers.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { listSettledConflicts } from '#lib/drafts/list-settled-conflicts.ts'
import { listRevisions, mayRestore as mayRestoreStory } from '#lib/revisions/queries.ts'
import { requireActor } from '../../../../../acting.ts'
import { loadAdminFrame } from '../../../../../admin-frame.ts'
import { saveNamedVersionAction } from './actions.ts'
import { ComparedVersions } from './compared-versions.tsx'
import { comparedNumbers, loadNewest } from './load-history.ts'

type Query = { from?: string; to?: string; before?: string; restored?: string; named?: string }
type Props = { params: Promise<{ article: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('history.title') }
}

export default async function HistoryPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ article: articleId }, query, { words }, actor] = await Promise.all([
    params,
    searchParams,
    loadAdminFrame(),
    requireActor(),
  ])
  const { t } = words
  const newest = await loadNewest(articleId)
  if (!newest.ok) return <Notice tone="bad">{newest.message}</Notice>
  const before = /^\d{1,9}$/.test(query.before ?? '') ? Number(query.before) : undefined
  const older = before === undefined ? newest : await listRevisions(actor, articleId, { before })
  const listed = older.ok ? older.value : newest.value
  const [latest] = newest.value.revisions
  const shown = comparedNumbers(query, newest.value.revisions)
  const base = `/admin/stories/${articleId}/history`
  const mayRestore = await mayRestoreStory(actor, articleId)
  const settled = await listSettledConflicts(actor, articleId)
  const choices = [
    ...new Map([...newest.value.revisions, ...listed.revisions].map((row) => [row.id, row])).values(),
  ]
  return (
    <>
      <PageHead
        title={t('history.of', { headline: latest?.headline || t('history.gap.headline') })}
        actions={<ButtonLink href={`/admin/stories/${articleId}`}>{t('history.toStory')}</ButtonLink>}
      >
        <p>{t('history.lead')}</p>
      </PageHead>
      <Done query={query} t={t} />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <div className="order-last lg:order-none">
          <h2 className="mb-2 text-sm font-semibold">{t('history.versions')}</h2>
          {mayRestore ? (
            <NamedVersionForm articleId={articleId} action={saveNamedVersionAction} t={t} />
          ) : null}
          <VersionList
            revisions={listed.revisions}
            base={base}
            shown={shown}
            latest={latest?.number ?? 0}
            mayRestore={mayRestore}
            t={t}
          />
          <p className="mt-3 flex gap-4 text-sm">
            {before === undefined ? null : <Link href={base}>{t('history.newest')}</Link>}
            {listed.next === null ? null : (
              <Link href={`${base}?before=${listed.next}`}>{t('history.older')}</Link>
            )}
          </p>
          <SettledConflicts conflicts={settled.ok ? settled.value : []} t={t} />
        </div>
        <div className="min-w-0">
          <VersionPickers revisions={choices} base={base} shown={shown} />
          <ComparedVersions articleId={articleId} shown={shown} mayRestore={mayRestore} />
        </div>
      </div>
    </>
  )
}

type Words = Awaited<ReturnType<typeof loadAdminFrame>>['words']

function Done({ query: { restored, named }, t }: { query: Query; t: Words['t'] }): ReactNode {
  const number = restored ?? named
  if (number === undefined) return null
  return (
    <div className="mb-4">
      <Notice tone="good">
        {t(restored === undefined ? 'history.named.saved' : 'history.restore.done', { number })}
      </Notice>
    </div>
  )
}
