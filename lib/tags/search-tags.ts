import { database } from '#lib/db/client.ts'
import type { TagKind } from '#lib/db/generated/enums.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { likeAnywhere, likeStart } from '#lib/text/like-pattern.ts'

/** A tag as an editor picks one. */
export type PickedTag = { id: string; slug: string; name: string; kind: TagKind; description: string }

const columns = Prisma.sql`t.id, t.slug, t.name, t.kind::text AS kind, t.description`

/** Tags whose name or one of whose other names holds the query, those that start with it first; merged ones are left out. */
export async function searchTags(query: string, limit = 20): Promise<PickedTag[]> {
  const text = query.trim()
  const anywhere = likeAnywhere(text)
  return await database().$queryRaw<PickedTag[]>`
    SELECT ${columns} FROM tag t
    WHERE t.merged_into_id IS NULL AND (t.name ILIKE ${anywhere}
      OR EXISTS (SELECT 1 FROM unnest(t.aliases) alias WHERE alias ILIKE ${anywhere}))
    ORDER BY t.name ILIKE ${likeStart(text)} DESC, lower(t.name), t.id
    LIMIT ${limit}`
}

/** Tags by their ids, in the order given; unknown ids are left out. */
export async function listPickedTags(ids: string[]): Promise<PickedTag[]> {
  if (ids.length === 0) return []
  const rows = await database().$queryRaw<PickedTag[]>`
    SELECT ${columns} FROM tag t WHERE t.id = ANY(${ids}::uuid[])`
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
