import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { PreviewLinks } from '#components/admin/previews/preview-links.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { listPreviewLinks } from '#lib/previews/queries.ts'
import { listRevisions } from '#lib/revisions/queries.ts'
import { requireActor } from '../../../../../acting.ts'
import { loadAdminFrame } from '../../../../../admin-frame.ts'
import { isStoryId } from '../story-id.ts'
import { makePreviewLinkAction, revokePreviewLinkAction } from './actions.ts'

type Props = { params: Promise<{ article: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('history.links.title') }
}

export default async function PreviewLinksPage({ params }: Props): Promise<ReactNode> {
  const [{ words }, actor, { article: articleId }] = await Promise.all([
    loadAdminFrame(),
    requireActor(),
    params,
  ])
  const { t } = words
  if (!isStoryId(articleId)) notFound()
  const [newest, links] = await Promise.all([
    listRevisions(actor, articleId, { limit: 1 }),
    listPreviewLinks(actor, articleId),
  ])
  if (!newest.ok && newest.kind === 'unknown') notFound()
  const refused = !newest.ok ? newest : !links.ok ? links : null
  const revision = newest.ok ? newest.value.revisions[0] : undefined
  const headline = revision?.headline || t('history.gap.headline')
  return (
    <>
      <PageHead
        title={refused ? t('history.links.title') : t('history.links.of', { headline })}
        actions={<ButtonLink href={`/admin/stories/${articleId}`}>{t('history.toStory')}</ButtonLink>}
      >
        <p>{t('history.links.lead')}</p>
      </PageHead>
      {refused ? <Notice tone="bad">{refused.message}</Notice> : null}
      {links.ok && revision ? (
        <PreviewLinks
          articleId={articleId}
          revision={revision}
          links={links.value}
          make={makePreviewLinkAction}
          revoke={revokePreviewLinkAction}
        />
      ) : null}
    </>
  )
}
