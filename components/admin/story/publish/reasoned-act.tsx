'use client'
import { type ReactNode, useState, useTransition } from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextArea } from '#components/admin/ui/field.tsx'
import { toast } from '#components/admin/ui/toast.ts'
import { focusOnMount } from '#components/admin/story/state/focus-on-mount.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { Result } from '#lib/result.ts'

type ReasonedActProps = {
  label: string
  explanation: string
  /** Said once it is done. */
  done: string
  tone?: 'danger' | 'strong'
  act: (reason: string) => Promise<Result<unknown>>
}

/** A grave step behind one more press: what it means, why it is taken, and only then the step itself. */
export function ReasonedAct({ label, explanation, done, tone = 'danger', act }: ReasonedActProps): ReactNode {
  const { t } = useWords()
  const [isAsking, setIsAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')
  const [isPending, start] = useTransition()

  function run(): void {
    if (reason.trim() === '') return setError(t('story.reason.missing'))
    start(async () => {
      const result = await act(reason.trim()).catch(() => null)
      if (!result?.ok) return setError(result?.message ?? t('story.unreachable'))
      setIsAsking(false)
      setReason('')
      toast(done, { tone: 'good' })
    })
  }

  if (!isAsking) {
    return (
      <Button size="s" tone={tone} className="justify-self-start" onClick={() => setIsAsking(true)}>
        {label} …
      </Button>
    )
  }
  return (
    <div className="grid gap-2 rounded-md border border-rule bg-raise p-3">
      <p className="text-sm">{explanation}</p>
      <Field label={t('story.reason.label')} hint={t('story.reason.hint')} error={error || undefined}>
        {(control) => (
          <TextArea
            {...control}
            ref={focusOnMount}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button size="s" tone="quiet" onClick={() => setIsAsking(false)}>
          {t('story.cancel')}
        </Button>
        <Button size="s" tone={tone} pending={isPending} onClick={run}>
          {label}
        </Button>
      </div>
    </div>
  )
}
