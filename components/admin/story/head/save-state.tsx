'use client'
import { Check, CircleAlert, CloudOff, GitMerge, LoaderCircle, LogIn } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SavingView } from '#components/admin/story/keeping/saving-view.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

const looks = {
  saved: { Icon: Check, className: 'text-soft' },
  saving: { Icon: LoaderCircle, className: 'text-soft' },
  offline: { Icon: CloudOff, className: 'text-warn' },
  conflict: { Icon: GitMerge, className: 'text-bad' },
  'signed-out': { Icon: LogIn, className: 'text-bad' },
  refused: { Icon: CircleAlert, className: 'text-bad' },
} as const

type SaveStateProps = { saving: SavingView; onConflicts: () => void }

/** Whether what was typed is on the server, on this device only, or waits for somebody to decide. */
export function SaveState({ saving, onConflicts }: SaveStateProps): ReactNode {
  const { t } = useWords()
  const { state, message, conflicts } = saving
  const { Icon, className } = looks[state]
  return (
    <div className="flex items-center gap-2">
      <output
        data-save-state={state}
        className={`flex min-w-19 items-center gap-1.5 text-sm ${className}`}
        title={t(`story.saving.${state}.title`)}
      >
        <Icon className="size-3.5 shrink-0" aria-hidden />
        <span>{state === 'refused' && message ? message : t(`story.saving.${state}.label`)}</span>
      </output>
      {conflicts.length > 0 ? (
        <Button size="s" tone="danger" onClick={onConflicts}>
          {t('story.saving.decide', { count: conflicts.length })}
        </Button>
      ) : null}
      {state === 'signed-out' ? (
        <a className="text-sm text-accent underline" href="/admin/sign-in" target="_blank" rel="noopener">
          {t('story.saving.signIn')}
        </a>
      ) : null}
    </div>
  )
}
