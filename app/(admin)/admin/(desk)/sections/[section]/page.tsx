import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { RemoveForm } from '#components/admin/people/remove-form.tsx'
import { SectionForm } from '#components/admin/people/section-form.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { listManagedSections } from '#lib/sections/section-list.ts'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import { changeSectionAction, removeSectionAction } from '../actions.ts'

type Props = { params: Promise<{ section: string }> }

export default async function SectionPage({ params }: Props): Promise<ReactNode> {
  await requireActor()
  const [{ words }, sections, { section: id }] = await Promise.all([
    loadAdminFrame(),
    listManagedSections(),
    params,
  ])
  const { t } = words
  const section = sections.find((one) => one.id === id)
  if (!section) notFound()
  return (
    <>
      <PageHead
        title={section.name}
        actions={<ButtonLink href={`/${section.slug}`}>{t('people.readers')}</ButtonLink>}
      />
      <SectionForm section={section} action={changeSectionAction} t={t} />
      {section.storyCount === 0 ? (
        <RemoveForm
          title={t('people.sections.remove')}
          lead={t('people.sections.removeLead')}
          field={{ name: 'sectionId', value: section.id }}
          action={removeSectionAction}
          t={t}
        />
      ) : null}
    </>
  )
}
