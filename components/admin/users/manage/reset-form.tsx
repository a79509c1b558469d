'use client'
import { type ReactNode, useState } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { Checkbox } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import { SignInLink } from '#components/admin/users/manage/sign-in-link.tsx'
import type { Invitation } from '#lib/users/links/invite-user.ts'
import type { UserRow } from '#lib/users/user-row.ts'

/** Makes a link for somebody who cannot sign in any more, or has not yet. */
export function ResetForm({ user, action }: { user: UserRow; action: FormAction<Invitation> }): ReactNode {
  const { t } = useWords()
  const [made, setMade] = useState<Invitation | null>(null)
  if (made) return <SignInLink {...made} />
  return (
    <ActionForm action={action} onDone={setMade} className="grid gap-3">
      <input type="hidden" name="userId" value={user.id} />
      {user.hasSignIn ? (
        <Checkbox
          name="forgetsFactors"
          value="true"
          label={t('access.reset.factors')}
          hint={t('access.reset.factorsHint')}
        />
      ) : null}
      <div>
        <SubmitButton tone="plain">{t('access.reset.make')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
