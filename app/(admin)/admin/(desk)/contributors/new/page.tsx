import type { ReactNode } from 'react'
import { ContributorForm } from '#components/admin/people/contributor-form.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import { addContributorAction } from '../actions.ts'

export default async function NewContributorPage(): Promise<ReactNode> {
  await requireActor()
  const { words } = await loadAdminFrame()
  return (
    <>
      <PageHead title={words.t('people.contributors.add')} />
      <ContributorForm contributor={null} action={addContributorAction} t={words.t} />
    </>
  )
}
