import type { ReactNode } from 'react'
import { SectionForm } from '#components/admin/people/section-form.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import { addSectionAction } from '../actions.ts'

export default async function NewSectionPage(): Promise<ReactNode> {
  await requireActor()
  const { words } = await loadAdminFrame()
  return (
    <>
      <PageHead title={words.t('people.sections.add')} />
      <SectionForm section={null} action={addSectionAction} t={words.t} />
    </>
  )
}
