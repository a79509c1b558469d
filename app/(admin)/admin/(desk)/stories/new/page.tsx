import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { NewStoryForm } from '#components/admin/story/new-story-form.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { listSections } from '#lib/sections/queries.ts'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import { beginStoryAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('story.new.title') }
}

/** Begins a story: nothing exists before its form is sent, so that a link followed ahead makes none. */
export default async function NewStoryPage(): Promise<ReactNode> {
  await requireActor()
  const [{ words }, sections] = await Promise.all([loadAdminFrame(), listSections()])
  return (
    <div className="max-w-prose">
      <PageHead title={words.t('story.new.title')} />
      <NewStoryForm sections={sections} action={beginStoryAction} />
    </div>
  )
}
