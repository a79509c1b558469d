import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { UserRow } from '#lib/users/user-row.ts'

/** Lets somebody sign in no more, or again. */
export function DisableForm({
  user,
  action,
  t,
}: {
  user: UserRow
  action: FormAction
  t: AdminWords['t']
}): ReactNode {
  const isDisabled = user.disabledAt !== null
  return (
    <ActionForm action={action} className="grid gap-3">
      <input type="hidden" name="userId" value={user.id} />
      <input type="hidden" name="isDisabled" value={String(!isDisabled)} />
      <div>
        <SubmitButton tone={isDisabled ? 'plain' : 'danger'}>
          {t(isDisabled ? 'access.disable.enable' : 'access.disable.disable')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
