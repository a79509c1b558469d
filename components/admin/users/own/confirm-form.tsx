'use client'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import type { ButtonTone } from '#components/admin/ui/button-class.ts'
import { FormText } from '#components/admin/ui/form-field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'

/** Does something that asks for the present password first. */
export function ConfirmForm<T>({
  action,
  label,
  tone = 'plain',
  onDone,
}: {
  action: FormAction<T>
  label: string
  tone?: ButtonTone
  onDone?: (value: T) => void
}): ReactNode {
  const { t } = useWords()
  return (
    <ActionForm action={action} {...(onDone ? { onDone } : {})} className="grid gap-3" aria-label={label}>
      <FormText
        name="current"
        type="password"
        label={t('access.field.currentPassword')}
        autoComplete="current-password"
        required
      />
      <div>
        <SubmitButton tone={tone}>{label}</SubmitButton>
      </div>
    </ActionForm>
  )
}
