import { Prisma } from '#lib/db/generated/client.ts'
import { expiringBefore, type RightsState } from '#lib/media/library/rights-state.ts'
import { likeAnywhere, searchWords } from '#lib/text/like-pattern.ts'

/** Every word occurs in something the library says of the picture `m`, in its keywords or its file's name. */
export function saysWords(query: string): Prisma.Sql {
  const words = searchWords(query).map(
    (word) =>
      Prisma.sql`concat_ws(' ', m.headline, m.caption, m.alt, m.credit, m.creator, m.agency, m.copyright, m.place,
        m.file_name, array_to_string(m.keywords, ' ')) ILIKE ${likeAnywhere(word)}`,
  )
  return words.length === 0 ? Prisma.sql`TRUE` : Prisma.join(words, ' AND ')
}

/**
 * The picture `m` is used: by what a story says now, said or is to say in public, as a portrait, or in place of
 * another picture. What only stood in an earlier draft does not count.
 */
export const isUsed = Prisma.sql`(
  EXISTS (SELECT FROM revision r WHERE r.media_ids @> ARRAY[m.id] AND (
    EXISTS (SELECT FROM article a WHERE a.latest_revision_id = r.id)
    OR EXISTS (SELECT FROM publication p WHERE p.revision_id = r.id)))
  OR EXISTS (SELECT FROM contributor c WHERE c.portrait_id = m.id)
  OR EXISTS (SELECT FROM media other WHERE other.replaced_by_id = m.id))`

/** The rights of the picture `m` stand like this at a moment. */
export function hasRights(state: RightsState, now: Date): Prisma.Sql {
  const isThere = Prisma.sql`m.removed_at IS NULL`
  const isOpen = Prisma.sql`${isThere} AND (m.rights_from IS NULL OR m.rights_from <= ${now})`
  const soon = expiringBefore(now)
  const lasts = Prisma.sql`(m.rights_until IS NULL OR m.rights_until > ${soon})`
  const isLimited = Prisma.sql`(m.usage_limit IS NOT NULL OR cardinality(m.territories) > 0)`
  return {
    removed: Prisma.sql`m.removed_at IS NOT NULL`,
    expired: Prisma.sql`${isThere} AND m.rights_until <= ${now}`,
    later: Prisma.sql`${isThere} AND m.rights_from > ${now} AND (m.rights_until IS NULL OR m.rights_until > ${now})`,
    expiring: Prisma.sql`${isOpen} AND m.rights_until > ${now} AND m.rights_until <= ${soon}`,
    limited: Prisma.sql`${isOpen} AND ${lasts} AND ${isLimited}`,
    fine: Prisma.sql`${isOpen} AND ${lasts} AND NOT ${isLimited}`,
  }[state]
}
