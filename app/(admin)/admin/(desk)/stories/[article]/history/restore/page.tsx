import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ComparisonView } from '#components/admin/history/comparison-view.tsx'
import { RestoreForm } from '#components/admin/history/restore-form.tsx'
import { VersionLine } from '#components/admin/history/version-line.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { compareContents } from '#lib/revisions/compare/compare-contents.ts'
import { nameReferences } from '#lib/revisions/name-references.ts'
import { getRevision, getRevisionByNumber } from '#lib/revisions/queries.ts'
import { restoredContent } from '#lib/revisions/restored-content.ts'
import { requireActor } from '../../../../../../acting.ts'
import { loadAdminFrame } from '../../../../../../admin-frame.ts'
import { isStoryId } from '../../story-id.ts'
import { restoreRevisionAction } from '../actions.ts'
import { loadNewest } from '../load-history.ts'

type Props = {
  params: Promise<{ article: string }>
  searchParams: Promise<{ version?: string; block?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('history.restore.confirm') }
}

/** Asks before a version, or one block of it, is put back, and shows what that would change. */
export default async function RestorePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ article: articleId }, { version = '', block }, { words }, actor] = await Promise.all([
    params,
    searchParams,
    loadAdminFrame(),
    requireActor(),
  ])
  const { t } = words
  const newest = await loadNewest(articleId)
  if (!isStoryId(version)) notFound()
  const earlier = await getRevision(actor, version)
  if (!newest.ok) return <Notice tone="bad">{newest.message}</Notice>
  if (!earlier.ok || earlier.value.articleId !== articleId) notFound()
  const latest = newest.value.revisions[0]?.number ?? 0
  const present = await getRevisionByNumber(actor, articleId, latest)
  if (!present.ok) notFound()
  const { number } = earlier.value.row
  const restored = restoredContent(present.value.content, earlier.value.content, block ?? null)
  const lead = block === undefined ? 'history.restore.lead' : 'history.restore.blockLead'
  return (
    <>
      <PageHead
        title={t(block === undefined ? 'history.restore.title' : 'history.restore.blockTitle', { number })}
      >
        <p>{t(lead, { number, latest })}</p>
        <p>{t('history.restore.live')}</p>
      </PageHead>
      <p className="mb-4 text-sm">
        <VersionLine revision={earlier.value.row} t={t} />
      </p>
      {restored.ok ? (
        <>
          <RestoreForm
            restoration={{ articleId, revisionId: version, blockId: block ?? null }}
            backHref={`/admin/stories/${articleId}/history`}
            action={restoreRevisionAction}
            t={t}
          />
          <h2 className="mt-8 mb-3 font-serif text-lg font-semibold">{t('history.restore.becomes')}</h2>
          <ComparisonView
            comparison={compareContents(present.value.content, restored.value)}
            numbers={{ from: latest, to: latest + 1 }}
            frame={{ ...(await nameReferences([present.value.content, restored.value])), articleId, t }}
            restoreHref={null}
          />
        </>
      ) : (
        <Notice tone="bad">{restored.message}</Notice>
      )}
    </>
  )
}
