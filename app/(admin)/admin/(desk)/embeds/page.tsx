import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { EmbedList } from '#components/admin/embeds/embed-list.tsx'
import { RestoreForm } from '#components/admin/embeds/restore-form.tsx'
import { TakeDownForm } from '#components/admin/embeds/take-down-form.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { listChangedOriginals, listEmbedTakedowns } from '#lib/embeds/originals/list-originals.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'
import { restoreEmbedAction, takeDownEmbedAction } from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('embeds.desk.title') }
}

export default async function EmbedsPage({ searchParams }: Props): Promise<ReactNode> {
  const [{ words }, actor, query] = await Promise.all([loadAdminFrame(), requireActor(), searchParams])
  const { t } = words
  const may = mayOnSite(actor, 'embed.take-down')
  if (!may.ok) {
    return (
      <>
        <PageHead title={t('embeds.desk.title')} />
        <Notice tone="bad" title={t('embeds.desk.refused')}>
          {may.message}
        </Notice>
      </>
    )
  }
  const [changed, takenDown] = await Promise.all([listChangedOriginals(), listEmbedTakedowns()])
  return (
    <>
      <PageHead title={t('embeds.desk.title')}>
        <p>{t('embeds.desk.lead')}</p>
      </PageHead>
      <div className="mb-5 grid gap-2 empty:hidden">
        {typeof query.removed === 'string' ? (
          <Notice tone="good">{t('embeds.desk.wasTakenDown', { url: query.removed })}</Notice>
        ) : null}
        {typeof query.saved === 'string' ? (
          <Notice tone="good">{t('embeds.desk.wasRestored', { url: query.saved })}</Notice>
        ) : null}
      </div>
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-8">
          <EmbedList
            title={t('embeds.desk.changed')}
            embeds={changed}
            none={t('embeds.desk.changedNone')}
            hint={t('embeds.desk.changedHint')}
            t={t}
            renderActions={({ url }) => (
              <ButtonLink href={`/admin/embeds?url=${encodeURIComponent(url)}#take-down`} size="s">
                {t('embeds.desk.takeThis')}
              </ButtonLink>
            )}
          />
          <EmbedList
            title={t('embeds.desk.down')}
            embeds={takenDown}
            none={t('embeds.desk.downNone')}
            t={t}
            renderActions={({ url }) => <RestoreForm url={url} action={restoreEmbedAction} t={t} />}
          />
        </div>
        <TakeDownForm
          // Another address in the link is another form.
          key={String(query.url)}
          url={typeof query.url === 'string' ? query.url : ''}
          action={takeDownEmbedAction}
          t={t}
        />
      </div>
    </>
  )
}
