'use client'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { JobState } from '#lib/jobs/job-row.ts'
import type { Result } from '#lib/result.ts'

type Action = (previous: unknown, form: FormData) => Promise<Result<unknown>>

/** What can be done about a job in its state: run a failed one again, take back one that waits. */
export function JobActions({
  id,
  state,
  retryAction,
  cancelAction,
}: {
  id: string
  state: JobState
  retryAction: Action
  cancelAction: Action
}): ReactNode {
  const { t } = useWords()
  const isWaiting = state === 'created' || state === 'retry'
  if (!isWaiting && state !== 'failed') return null
  return (
    <ActionForm action={isWaiting ? cancelAction : retryAction} className="inline-grid gap-2">
      <input type="hidden" name="jobId" value={id} />
      <SubmitButton size="s" tone="plain">
        {isWaiting ? t('workflow.jobs.cancelJob') : t('workflow.jobs.retryJob')}
      </SubmitButton>
    </ActionForm>
  )
}
