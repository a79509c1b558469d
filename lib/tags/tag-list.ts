import { database } from '#lib/db/client.ts'
import type { PublicTag } from '#lib/tags/public-tag.ts'

/** A tag as editors manage it. */
export type ManagedTag = PublicTag & {
  aliases: string[]
  /** Stories whose latest revision carries it, or a tag merged into it. */
  storyCount: number
  /** Names of the tags that were merged into it. */
  mergedNames: string[]
}

type Filter = { q?: string; kind?: PublicTag['kind']; unused?: boolean }

/** Every tag that stands, by name, with how many stories carry it; `q` looks in names, other names and slugs. */
export async function listManagedTags(filter: Filter = {}): Promise<ManagedTag[]> {
  const like = `%${(filter.q ?? '').trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  const rows = await database().$queryRaw<ManagedTag[]>`
    WITH used AS (
      SELECT coalesce(t.merged_into_id, t.id) AS id, count(DISTINCT a.id)::int AS stories
      FROM article a
      JOIN revision r ON r.id = a.latest_revision_id
      CROSS JOIN LATERAL unnest(r.tag_ids) AS carried (id)
      JOIN tag t ON t.id = carried.id
      GROUP BY 1
    )
    SELECT t.id, t.slug, t.name, t.kind::text AS kind, t.description, t.aliases,
      coalesce(used.stories, 0) AS "storyCount",
      ARRAY(SELECT m.name FROM tag m WHERE m.merged_into_id = t.id ORDER BY m.name) AS "mergedNames"
    FROM tag t LEFT JOIN used ON used.id = t.id
    WHERE t.merged_into_id IS NULL
      AND (t.name ILIKE ${like} OR t.slug ILIKE ${like} OR array_to_string(t.aliases, ' ') ILIKE ${like})
    ORDER BY lower(t.name), t.id`
  return rows.filter(
    (tag) =>
      (filter.kind === undefined || tag.kind === filter.kind) && (!filter.unused || tag.storyCount === 0),
  )
}
