import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { StoryPage } from '#components/admin/story/story-page.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { getDraft } from '#lib/drafts/queries.ts'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import {
  addNoteAction,
  assignAction,
  cancelPlannedAction,
  changedPassagesAction,
  correctAction,
  moveStageAction,
  publishAction,
  reopenNoteAction,
  republishAction,
  resolveNoteAction,
  retractAction,
  takeDownAction,
  withdrawCorrectionAction,
} from './actions.ts'
import { loadStoryFile } from './load-story-file.ts'

type Props = { params: Promise<{ article: string }> }

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const loadDraft = cache(async (articleId: string) => {
  if (!idPattern.test(articleId)) notFound()
  return await getDraft(await requireActor(), articleId)
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ words }, draft] = await Promise.all([
    loadAdminFrame(),
    params.then(({ article }) => loadDraft(article)),
  ])
  return { title: (draft.ok && draft.value.content.headline) || words.t('story.untitled') }
}

/** One story: written, checked, discussed and published. */
export default async function StoryDeskPage({ params }: Props): Promise<ReactNode> {
  const { article } = await params
  const draft = await loadDraft(article)
  if (!draft.ok && draft.kind === 'unknown') notFound()
  if (!draft.ok) return <Notice tone="warn">{draft.message}</Notice>
  const file = await loadStoryFile(await requireActor(), draft.value)
  if (!file.ok) return <Notice tone="warn">{file.message}</Notice>
  return (
    <StoryPage
      key={article}
      draft={draft.value}
      file={file.value}
      actions={{
        moveStage: moveStageAction,
        publish: publishAction,
        correct: correctAction,
        changedPassages: changedPassagesAction,
        retract: retractAction,
        withdrawCorrection: withdrawCorrectionAction,
        cancelPlanned: cancelPlannedAction,
        takeDown: takeDownAction,
        republish: republishAction,
        assign: assignAction,
        addNote: addNoteAction,
        resolveNote: resolveNoteAction,
        reopenNote: reopenNoteAction,
      }}
    />
  )
}
