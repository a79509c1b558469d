'use client'
import { type ReactNode, useState } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormText } from '#components/admin/ui/form-field.tsx'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import { NewPassword } from '#components/admin/users/new-password.tsx'

/** Another password of one's own; every other browser is signed out by it. */
export function ChangePassword({ email, action }: { email: string; action: FormAction }): ReactNode {
  const { t } = useWords()
  const [changes, setChanges] = useState(0)
  function done(): void {
    setChanges(changes + 1)
    toast(t('access.account.passwordChanged'), { tone: 'good' })
  }
  return (
    <ActionForm key={changes} action={action} onDone={done}>
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <FormText
        name="current"
        type="password"
        label={t('access.field.currentPassword')}
        autoComplete="current-password"
        required
      />
      <NewPassword name="password" label={t('access.field.newPassword')} />
      <div>
        <SubmitButton>{t('access.account.changePassword')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
