'use client'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormText } from '#components/admin/ui/form-field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import { NewPassword } from '#components/admin/users/new-password.tsx'
import type { LinkHolder } from '#lib/users/links/set-up-link.ts'

/** What a one-time link asks for: a password, and of the first administrator who they are. */
export function SetUpForm({
  token,
  holder,
  action,
}: {
  token: string
  holder: LinkHolder
  action: FormAction
}): ReactNode {
  const { t } = useWords()
  return (
    <ActionForm action={action}>
      <input type="hidden" name="token" value={token} />
      {holder.purpose === 'set-up' ? (
        <>
          <p className="text-soft">{t('access.setUp.firstLead')}</p>
          <FormText name="name" label={t('access.field.name')} autoComplete="name" required />
          <FormText
            name="email"
            type="email"
            label={t('access.field.email')}
            autoComplete="username"
            autoCapitalize="none"
            required
          />
        </>
      ) : (
        <>
          <p className="text-soft">{t('access.setUp.lead', { email: holder.email })}</p>
          {holder.purpose === 'password-and-factors' ? (
            <p className="text-soft">{t('access.setUp.factorsLead')}</p>
          ) : null}
          {/* For password managers: whose password this is. */}
          <input type="email" autoComplete="username" value={holder.email} readOnly hidden />
        </>
      )}
      <NewPassword name="password" label={t('access.field.password')} />
      <SubmitButton>{t('access.setUp.submit')}</SubmitButton>
    </ActionForm>
  )
}
