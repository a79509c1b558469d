import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormText } from '#components/admin/ui/form-field.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** Signs in by address and password. */
export function PasswordForm({
  next,
  action,
  t,
}: {
  next: string
  action: FormAction
  t: AdminWords['t']
}): ReactNode {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="next" value={next} />
      <FormText
        name="email"
        type="email"
        label={t('access.field.email')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <FormText
        name="password"
        type="password"
        label={t('access.field.password')}
        autoComplete="current-password"
        required
      />
      <SubmitButton>{t('access.signIn.submit')}</SubmitButton>
    </ActionForm>
  )
}
