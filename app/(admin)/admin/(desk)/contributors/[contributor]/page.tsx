import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ContributorForm } from '#components/admin/people/contributor-form.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { getManagedContributor } from '#lib/contributors/contributor-list.ts'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import { changeContributorAction } from '../actions.ts'

type Props = { params: Promise<{ contributor: string }> }

export default async function ContributorPage({ params }: Props): Promise<ReactNode> {
  await requireActor()
  const [{ words }, { contributor: id }] = await Promise.all([loadAdminFrame(), params])
  const contributor = await getManagedContributor(id)
  if (!contributor) notFound()
  return (
    <>
      <PageHead
        title={contributor.name}
        actions={<ButtonLink href={`/by/${contributor.slug}`}>{words.t('people.readers')}</ButtonLink>}
      />
      <ContributorForm contributor={contributor} action={changeContributorAction} t={words.t} />
    </>
  )
}
