import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { type Done, DoneNotice } from '#components/admin/people/done-notice.tsx'
import { SectionTable } from '#components/admin/people/section-table.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { listManagedSections } from '#lib/sections/section-list.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'
import { moveSectionAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('people.sections.title') }
}

export default async function SectionsPage({
  searchParams,
}: {
  searchParams: Promise<Done>
}): Promise<ReactNode> {
  const [{ words }, actor, query] = await Promise.all([loadAdminFrame(), requireActor(), searchParams])
  const { t } = words
  const mayManage = mayOnSite(actor, 'section.manage').ok
  return (
    <>
      <PageHead
        title={t('people.sections.title')}
        actions={
          mayManage ? (
            <ButtonLink href="/admin/sections/new" tone="strong">
              {t('people.sections.add')}
            </ButtonLink>
          ) : null
        }
      >
        <p>{t('people.sections.lead')}</p>
      </PageHead>
      <DoneNotice done={query} t={t} />
      <SectionTable
        sections={await listManagedSections()}
        mayManage={mayManage}
        move={moveSectionAction}
        t={t}
      />
    </>
  )
}
