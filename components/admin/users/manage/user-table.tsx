import Link from 'next/link'
import type { ReactNode } from 'react'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Table, Td, Th } from '#components/admin/ui/table.tsx'
import { grantName } from '#components/admin/users/manage/grant-name.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { UserRow } from '#lib/users/user-row.ts'

/** Everybody who can sign in, with their roles. */
export function UserTable({ users, t }: { users: UserRow[]; t: AdminWords['t'] }): ReactNode {
  return (
    <Table>
      <thead>
        <tr>
          <Th>{t('access.field.name')}</Th>
          <Th>{t('access.users.roles')}</Th>
          <Th>{t('access.users.signIn')}</Th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id}>
            <Td>
              <Link href={`/admin/users/${user.id}`} className="font-medium">
                {user.name}
              </Link>
              <p className="text-soft">{user.email}</p>
            </Td>
            <Td>
              {user.grants.length === 0 ? (
                <span className="text-soft">{t('access.grants.none')}</span>
              ) : (
                user.grants.map((grant) => <p key={grant.id}>{grantName(grant, t)}</p>)
              )}
            </Td>
            <Td>
              <SignInState user={user} t={t} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function SignInState({ user, t }: { user: UserRow; t: AdminWords['t'] }): ReactNode {
  if (user.disabledAt) return <Badge tone="bad">{t('access.users.disabled')}</Badge>
  if (!user.hasSignIn) return <Badge tone="warn">{t('access.users.invited')}</Badge>
  const factors = [
    user.hasTwoFactor ? t('access.users.withCode') : '',
    user.passkeys > 0 ? t('access.users.withPasskeys', { count: user.passkeys }) : '',
  ].filter(Boolean)
  return factors.length > 0 ? factors.join(', ') : t('access.users.passwordOnly')
}
