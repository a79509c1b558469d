import Link from 'next/link'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormText } from '#components/admin/ui/form-field.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

/** The second step of signing in: a code of the authenticator app, or one of the backup codes. */
export function CodeForm({
  kind,
  next,
  other,
  action,
  t,
}: {
  kind: 'totp' | 'backup'
  next: string
  /** Where the other kind of code is asked for. */
  other: string
  action: FormAction
  t: AdminWords['t']
}): ReactNode {
  const isBackup = kind === 'backup'
  return (
    <>
      <ActionForm action={action}>
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="kind" value={kind} />
        <FormText
          key={kind}
          name="code"
          label={t(isBackup ? 'access.code.backup' : 'access.code.totp')}
          hint={t(isBackup ? 'access.code.backupHint' : 'access.code.totpHint')}
          inputMode={isBackup ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <SubmitButton>{t('access.signIn.submit')}</SubmitButton>
      </ActionForm>
      <p className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
        <Link href={other}>{t(isBackup ? 'access.code.useApp' : 'access.code.useBackup')}</Link>
        <Link href="/admin/sign-in">{t('access.code.restart')}</Link>
      </p>
    </>
  )
}
