'use client'
import type { ReactNode } from 'react'
import { CorrectionList } from '#components/admin/story/publish/correction-list.tsx'
import { LiveNow } from '#components/admin/story/publish/live-now.tsx'
import { PlannedList } from '#components/admin/story/publish/planned-list.tsx'
import { PublishForm } from '#components/admin/story/publish/publish-form.tsx'
import { RepublishForm } from '#components/admin/story/publish/republish-form.tsx'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { TransitionId } from '#lib/workflow/transitions.ts'

/** What readers see, what is planned, and what can be published now or later. */
export function PublishPanel({ onCheck }: { onCheck: () => void }): ReactNode {
  const { t } = useWords()
  const { workflow } = useStoryDesk().file
  const find = (...ids: TransitionId[]) => workflow.transitions.filter(({ id }) => ids.includes(id))
  const publishing = find('publish', 'update', 'schedule', 'correct')
  const refusal = publishing.find(({ isAllowed }) => !isAllowed)?.refusal
  return (
    <div className="grid grid-cols-1 gap-5">
      <LiveNow />
      <PlannedList />
      {publishing.some(({ isAllowed }) => isAllowed) ? (
        <PublishForm onCheck={onCheck} />
      ) : (
        <Notice title={t('story.publish.notNow')}>{refusal ?? t('story.publish.otherStage')}</Notice>
      )}
      <CorrectionList />
      {find('republish').some(({ isAllowed }) => isAllowed) ? <RepublishForm /> : null}
    </div>
  )
}
