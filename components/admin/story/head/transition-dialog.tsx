'use client'
import { type ReactNode, useState } from 'react'
import type { AllowedTransition } from '#components/admin/story/state/story-file.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Dialog } from '#components/admin/ui/overlays/dialog.tsx'
import { Field, TextArea } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type TransitionDialogProps = {
  transition: AllowedTransition | null
  isPending: boolean
  onClose: () => void
  onConfirm: (reason: string) => Promise<void>
}

/** Asks for the reason of a step that needs one. */
export function TransitionDialog({
  transition,
  isPending,
  onClose,
  onConfirm,
}: TransitionDialogProps): ReactNode {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const confirm = async () => {
    setIsMissing(reason.trim() === '')
    if (reason.trim() === '') return
    await onConfirm(reason.trim())
    setReason('')
  }
  return (
    <Dialog
      open={transition !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={transition ? t(`workflow.transition.${transition.id}`) : ''}
      footer={
        <>
          <Button onClick={onClose}>{t('story.cancel')}</Button>
          <Button tone="strong" pending={isPending} onClick={() => void confirm()}>
            {transition ? t(`workflow.transition.${transition.id}`) : ''}
          </Button>
        </>
      }
    >
      <Field
        label={t('story.reason.label')}
        hint={t('story.reason.hint')}
        error={isMissing ? t('story.reason.missing') : undefined}
      >
        {(control) => (
          <TextArea {...control} rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
    </Dialog>
  )
}
