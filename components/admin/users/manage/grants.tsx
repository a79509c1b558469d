'use client'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import { GrantFields, type SectionChoice } from '#components/admin/users/manage/grant-fields.tsx'
import { grantName } from '#components/admin/users/manage/grant-name.ts'
import type { UserRow } from '#lib/users/user-row.ts'

/** A user's roles, each to be taken back, and one more to be given. */
export function Grants({
  user,
  sections,
  grant,
  revoke,
}: {
  user: UserRow
  sections: SectionChoice[]
  grant: FormAction
  revoke: FormAction
}): ReactNode {
  const { t } = useWords()
  return (
    <>
      {user.grants.length === 0 ? (
        <p className="text-soft">{t('access.grants.none')}</p>
      ) : (
        <ul className="grid border-t border-rule">
          {user.grants.map((one) => (
            <li key={one.id} className="border-b border-rule py-1.5">
              <ActionForm action={revoke} className="flex flex-wrap items-center gap-3">
                <input type="hidden" name="grantId" value={one.id} />
                <span className="min-w-0 flex-1 font-medium">{grantName(one, t)}</span>
                <SubmitButton
                  size="s"
                  tone="danger"
                  aria-label={t('access.grants.revokeOne', { grant: grantName(one, t) })}
                >
                  {t('access.grants.revoke')}
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      <ActionForm action={grant}>
        <input type="hidden" name="userId" value={user.id} />
        <GrantFields sections={sections} />
        <div>
          <SubmitButton tone="plain">{t('access.grants.add')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
