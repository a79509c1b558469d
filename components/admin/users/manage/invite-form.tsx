'use client'
import { type ReactNode, useState } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormText } from '#components/admin/ui/form-field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import { GrantFields, type SectionChoice } from '#components/admin/users/manage/grant-fields.tsx'
import { SignInLink } from '#components/admin/users/manage/sign-in-link.tsx'
import type { Invitation } from '#lib/users/links/invite-user.ts'

/** Adds somebody; what comes back is the link to hand to them. */
export function InviteForm({
  sections,
  action,
}: {
  sections: SectionChoice[]
  action: FormAction<Invitation>
}): ReactNode {
  const { t } = useWords()
  const [made, setMade] = useState<Invitation | null>(null)
  if (made) return <SignInLink {...made} />
  return (
    <ActionForm action={action} onDone={setMade} className="grid max-w-xl gap-4">
      <FormText name="name" label={t('access.field.name')} autoComplete="off" required />
      <FormText name="email" type="email" label={t('access.field.email')} autoComplete="off" required />
      <GrantFields sections={sections} />
      <div>
        <SubmitButton>{t('access.users.invite')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
