import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { AccountSection } from '#components/admin/users/account-section.tsx'
import { DisableForm } from '#components/admin/users/manage/disable-form.tsx'
import { Grants } from '#components/admin/users/manage/grants.tsx'
import { ResetForm } from '#components/admin/users/manage/reset-form.tsx'
import { UserForm } from '#components/admin/users/manage/user-form.tsx'
import { listManagedContributors } from '#lib/contributors/contributor-list.ts'
import { listManagedSections } from '#lib/sections/section-list.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { getUser } from '#lib/users/queries.ts'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import * as actions from '../actions.ts'

type Props = { params: Promise<{ user: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('access.users.title') }
}

export default async function UserPage({ params }: Props): Promise<ReactNode> {
  const [actor, { words }, { user: id }] = await Promise.all([requireActor(), loadAdminFrame(), params])
  const { t } = words
  const may = mayOnSite(actor, 'user.manage')
  if (!may.ok) return <Notice tone="warn">{may.message}</Notice>
  const [user, sections, contributors] = await Promise.all([
    z.uuid().safeParse(id).success ? getUser(id) : null,
    listManagedSections(),
    listManagedContributors(),
  ])
  if (!user) notFound()
  return (
    <>
      <PageHead title={user.name}>
        <p>{user.email}</p>
      </PageHead>
      {user.disabledAt ? (
        <div className="mb-4">
          <Notice tone="warn">{t('access.users.isDisabled')}</Notice>
        </div>
      ) : null}
      <AccountSection id="grants" title={t('access.grants.title')} lead={t('access.grants.lead')}>
        <Grants user={user} sections={sections} grant={actions.grantAction} revoke={actions.revokeAction} />
      </AccountSection>
      <AccountSection id="details" title={t('access.users.details')}>
        <UserForm user={user} contributors={contributors} action={actions.changeUserAction} />
      </AccountSection>
      <AccountSection id="reset" title={t('access.reset.title')} lead={t('access.reset.lead')}>
        <ResetForm user={user} action={actions.resetAction} />
      </AccountSection>
      <AccountSection id="disable" title={t('access.disable.title')} lead={t('access.disable.lead')}>
        <DisableForm user={user} action={actions.disableAction} t={t} />
      </AccountSection>
    </>
  )
}
