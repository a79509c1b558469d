import { database } from '#lib/db/client.ts'
import type { PublicSection } from '#lib/sections/public-section.ts'

/** A section as editors manage it; `storyCount` counts stories whose latest revision is filed under it. */
export type ManagedSection = PublicSection & { colour: string; storyCount: number; formerSlugs: string[] }

/** All sections in the order of the navigation, with what hangs on them. */
export async function listManagedSections(): Promise<ManagedSection[]> {
  return await database().$queryRaw<ManagedSection[]>`
    SELECT s.id, s.slug, s.name, s.description, s.colour,
      (SELECT count(*)::int FROM article a JOIN revision r ON r.id = a.latest_revision_id
       WHERE r.section_id = s.id) AS "storyCount",
      ARRAY(SELECT f.slug FROM former_slug f WHERE f.kind = 'section' AND f.target_id = s.id
            ORDER BY f.created_at) AS "formerSlugs"
    FROM section s ORDER BY s.position, s.id`
}
