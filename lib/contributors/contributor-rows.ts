import { dependsOn } from '#lib/cache/dependencies.ts'
import { nameTag } from '#lib/publications/page-tags.ts'
import { database } from '#lib/db/client.ts'
import { type MediaRow, type StoredMedia, usedMedia } from '#lib/media/media-rows.ts'
import type { BylineEntry } from '#lib/revisions/content.ts'

/** What a query for contributors includes so that their portraits can be shown. */
export const portraitWithReplacement = { portrait: { include: { replacedBy: true } } } as const

/** A contributor with the portrait's file, as long as its rights allow it. */
export type ContributorRow = {
  id: string
  slug: string
  name: string
  role: string
  bio: string
  links: { network: string; url: string }[]
  portrait: MediaRow | null
}

/** The contributors that byline entries name, by id, at a moment, in one query; guests have none. */
export async function mapContributors(
  entries: BylineEntry[],
  at: Date,
): Promise<Map<string, ContributorRow>> {
  const ids = [...new Set(entries.flatMap((entry) => entry.contributor ?? []))]
  if (ids.length === 0) return new Map()
  for (const id of ids) dependsOn(nameTag(id))
  const rows = await database().contributor.findMany({
    where: { id: { in: ids } },
    include: portraitWithReplacement,
  })
  return new Map(rows.map((row) => [row.id, contributorRow(row, at)]))
}

type StoredContributor = Omit<ContributorRow, 'links' | 'portrait'> & {
  links: unknown
  portrait: StoredMedia | null
}

/** A contributor's row with its links typed, at a moment. */
export function contributorRow(row: StoredContributor, at: Date): ContributorRow {
  const portrait = row.portrait && usedMedia(row.portrait, at)
  const shown = portrait?.standing === 'shown' ? portrait.row : null
  return { ...row, portrait: shown, links: row.links as ContributorRow['links'] }
}
