import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PasteStory } from '#components/admin/paste/paste-story.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'
import { fileStoryAction, readStoryAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('paste.title') }
}

export default async function PastePage(): Promise<ReactNode> {
  await requireActor()
  const { words } = await loadAdminFrame()
  return (
    <>
      <PageHead title={words.t('paste.title')}>
        <p>{words.t('paste.lead')}</p>
      </PageHead>
      <PasteStory read={readStoryAction} file={fileStoryAction} />
    </>
  )
}
