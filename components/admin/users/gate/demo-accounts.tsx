import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import type { FormAction } from '#components/admin/users/form-action.ts'
import { roleWords } from '#components/admin/users/role-words.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { DemoAccount } from '#lib/users/demo-accounts.ts'

/** The accounts of the demo edition, each a press away. */
export function DemoAccounts({
  accounts,
  password,
  next,
  action,
  t,
}: {
  accounts: DemoAccount[]
  password: string
  next: string
  action: FormAction
  t: AdminWords['t']
}): ReactNode {
  const roles = roleWords(t)
  return (
    <section aria-labelledby="demo" className="grid gap-2 border-t border-rule pt-5">
      <h2 id="demo" className="font-serif text-lg font-semibold">
        {t('access.demo.title')}
      </h2>
      <p className="text-sm text-soft">{t('access.demo.lead', { password })}</p>
      <ul className="grid">
        {accounts.map(({ name, email, role, section }) => (
          <li key={email} className="flex items-center gap-3 border-b border-rule py-1.5 last:border-0">
            <div className="min-w-0 flex-1">
              <p className="font-medium">{name}</p>
              <p className="truncate text-sm text-soft">
                {section === null ? roles[role] : t('access.demo.inSection', { role: roles[role], section })}
                {' · '}
                {email}
              </p>
            </div>
            <ActionForm action={action} className="">
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <input type="hidden" name="next" value={next} />
              <SubmitButton tone="plain" size="s" aria-label={t('access.demo.signInAs', { name })}>
                {t('access.signIn.submit')}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
