import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { RightsTable } from '#components/admin/users/manage/rights-table.tsx'
import { UserTable } from '#components/admin/users/manage/user-table.tsx'
import { mayOnSite } from '#lib/users/may.ts'
import { listUsers } from '#lib/users/queries.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('access.users.title') }
}

export default async function UsersPage(): Promise<ReactNode> {
  const [actor, { words }] = await Promise.all([requireActor(), loadAdminFrame()])
  const { t } = words
  const may = mayOnSite(actor, 'user.manage')
  if (!may.ok) {
    return (
      <>
        <PageHead title={t('access.users.title')} />
        <Notice tone="warn">{may.message}</Notice>
      </>
    )
  }
  return (
    <>
      <PageHead
        title={t('access.users.title')}
        actions={
          <ButtonLink href="/admin/users/new" tone="strong">
            {t('access.users.add')}
          </ButtonLink>
        }
      >
        <p>{t('access.users.lead')}</p>
      </PageHead>
      <UserTable users={await listUsers()} t={t} />
      <RightsTable t={t} />
    </>
  )
}
