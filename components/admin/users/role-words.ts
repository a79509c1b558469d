import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Role } from '#lib/users/rights.ts'

/** What each role is called. */
export function roleWords(t: AdminWords['t']): Record<Role, string> {
  return {
    contributor: t('access.role.contributor'),
    reporter: t('access.role.reporter'),
    editor: t('access.role.editor'),
    managing_editor: t('access.role.managingEditor'),
    administrator: t('access.role.administrator'),
  }
}
