'use client'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormSelect, FormText } from '#components/admin/ui/form-field.tsx'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import type { UserRow } from '#lib/users/user-row.ts'

/** A user's name, and who they are in bylines. */
export function UserForm({
  user,
  contributors,
  action,
}: {
  user: UserRow
  contributors: { id: string; name: string }[]
  action: FormAction
}): ReactNode {
  const { t } = useWords()
  const options = [
    { value: '', label: t('access.users.noContributor') },
    ...contributors.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <ActionForm action={action} onDone={() => toast(t('access.account.saved'), { tone: 'good' })}>
      <input type="hidden" name="userId" value={user.id} />
      <FormText
        name="name"
        label={t('access.field.name')}
        defaultValue={user.name}
        autoComplete="off"
        required
      />
      <FormSelect
        name="contributorId"
        label={t('access.users.contributor')}
        hint={t('access.users.contributorHint')}
        options={options}
        defaultValue={user.contributor?.id ?? ''}
      />
      <div>
        <SubmitButton>{t('access.account.save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
