import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SettingsForm } from '#components/admin/people/settings-form.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { getSettings } from '#lib/site/settings-queries.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'
import { saveSettingsAction } from './actions.ts'

type Props = { searchParams: Promise<{ saved?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('people.settings.title') }
}

export default async function SettingsPage({ searchParams }: Props): Promise<ReactNode> {
  const [{ words }, actor, { saved }] = await Promise.all([loadAdminFrame(), requireActor(), searchParams])
  const { t } = words
  const allowed = mayOnSite(actor, 'settings.manage')
  return (
    <>
      <PageHead title={t('people.settings.title')}>
        <p>{t('people.settings.lead')}</p>
      </PageHead>
      {saved ? (
        <div className="mb-4">
          <Notice tone="good">{t('people.settings.saved')}</Notice>
        </div>
      ) : null}
      {allowed.ok ? (
        <SettingsForm settings={await getSettings()} action={saveSettingsAction} t={t} />
      ) : (
        <Notice tone="warn">{allowed.message}</Notice>
      )}
    </>
  )
}
