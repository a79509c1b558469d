import { roleWords } from '#components/admin/users/role-words.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { UserRow } from '#lib/users/user-row.ts'

/** A role with the section it is for. */
export function grantName({ role, section }: UserRow['grants'][number], t: AdminWords['t']): string {
  const name = roleWords(t)[role]
  return section ? t('access.grants.inSection', { role: name, section: section.name }) : name
}
