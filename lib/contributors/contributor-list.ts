import { database } from '#lib/db/client.ts'
import type { ContributorDetails } from '#lib/contributors/contributor-details.ts'

/** A contributor as editors manage it; `storyCount` counts stories whose latest revision names the person. */
export type ManagedContributor = ContributorDetails & {
  id: string
  storyCount: number
  /** The portrait's hash, for its address; null without one. */
  portraitHash: string | null
}

/** Every contributor by name; `q` looks in names, roles and slugs. */
export async function listManagedContributors(q = ''): Promise<ManagedContributor[]> {
  const like = `%${q.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  return await database().$queryRaw<ManagedContributor[]>`
    SELECT c.id, c.slug, c.name, c.role, c.bio, c.links, c.portrait_id AS "portraitId", m.hash AS "portraitHash",
      (SELECT count(*)::int FROM article a JOIN revision r ON r.id = a.latest_revision_id
       WHERE r.contributor_ids @> ARRAY[c.id]) AS "storyCount"
    FROM contributor c LEFT JOIN media m ON m.id = c.portrait_id
    WHERE c.name ILIKE ${like} OR c.role ILIKE ${like} OR c.slug ILIKE ${like}
    ORDER BY lower(c.name), c.id`
}

/** One contributor as editors manage it, or null. */
export async function getManagedContributor(id: string): Promise<ManagedContributor | null> {
  const all = await listManagedContributors()
  return all.find((contributor) => contributor.id === id) ?? null
}
