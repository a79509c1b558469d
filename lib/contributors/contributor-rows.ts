import { dependsOn } from '#lib/cache/dependencies.ts'
import { nameTag } from '#lib/cache/tags.ts'
import { database } from '#lib/db/client.ts'
import type { MediaRow } from '#lib/media/media-rows.ts'
import type { BylineEntry } from '#lib/revisions/content.ts'

/** A contributor with the portrait's file. */
export type ContributorRow = {
  id: string
  slug: string
  name: string
  role: string
  bio: string
  links: { network: string; url: string }[]
  portrait: MediaRow | null
}

/** The contributors that byline entries name, by id, in one query; guests have none. */
export async function mapContributors(entries: BylineEntry[]): Promise<Map<string, ContributorRow>> {
  const ids = [...new Set(entries.flatMap((entry) => entry.contributor ?? []))]
  if (ids.length === 0) return new Map()
  for (const id of ids) dependsOn(nameTag(id))
  const rows = await database().contributor.findMany({
    where: { id: { in: ids } },
    include: { portrait: true },
  })
  return new Map(rows.map((row) => [row.id, contributorRow(row)]))
}

type StoredContributor = Omit<ContributorRow, 'links'> & { links: unknown }

/** A contributor's row with its links typed. */
export function contributorRow(row: StoredContributor): ContributorRow {
  return { ...row, links: row.links as ContributorRow['links'] }
}
