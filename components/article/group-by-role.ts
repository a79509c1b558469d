import type { PublicByline } from '#lib/contributors/public-contributor.ts'
import type { BylineRole } from '#lib/revisions/content.ts'

/** A byline by what people did, roles in the order of their first mention. */
export function groupByRole(byline: PublicByline[]): { role: BylineRole; people: PublicByline[] }[] {
  const roles = [...new Set(byline.map(({ role }) => role))]
  return roles.map((role) => ({ role, people: byline.filter((person) => person.role === role) }))
}
