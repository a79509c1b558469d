import type { ReactNode } from 'react'
import { TagForm } from '#components/admin/people/tag-form.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import { addTagAction } from '../actions.ts'

export default async function NewTagPage(): Promise<ReactNode> {
  await requireActor()
  const { words } = await loadAdminFrame()
  return (
    <>
      <PageHead title={words.t('people.tags.add')} />
      <TagForm tag={null} action={addTagAction} t={words.t} />
    </>
  )
}
