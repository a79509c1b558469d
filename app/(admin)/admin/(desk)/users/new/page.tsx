import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { InviteForm } from '#components/admin/users/manage/invite-form.tsx'
import { listManagedSections } from '#lib/sections/section-list.ts'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import { inviteAction } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('access.users.add') }
}

export default async function NewUserPage(): Promise<ReactNode> {
  await requireActor()
  const [{ words }, sections] = await Promise.all([loadAdminFrame(), listManagedSections()])
  return (
    <>
      <PageHead title={words.t('access.users.add')}>
        <p>{words.t('access.users.addLead')}</p>
      </PageHead>
      <InviteForm sections={sections.map(({ id, name }) => ({ id, name }))} action={inviteAction} />
    </>
  )
}
