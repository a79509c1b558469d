import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { mediaTag } from '#lib/publications/page-tags.ts'

/** A picture file of the library, as far as readers' pages need it. */
export type MediaRow = {
  id: string
  hash: string
  widthPx: number
  heightPx: number
  widthsPx: number[]
  thumbhash: string
  focalX: number
  focalY: number
  alt: string
  decorative: boolean
  caption: string
  credit: string
  creator: string
  copyright: string
  licence: string
  agency: string
  place: string
  takenAt: Date | null
  digitalSource: string
  /** As stored: `readCrops` reads it. */
  crops: unknown
  rightsFrom: Date | null
  rightsUntil: Date | null
  removedAt: Date | null
}

/** A picture with the one that stands for it wherever it is used. */
export type StoredMedia = MediaRow & { replacedBy: MediaRow | null }

/** How a picture stands at a moment: it may be shown, not yet, or no longer. */
export type Standing = 'shown' | 'not-yet' | 'no-longer'

/** The file that is used, and how it stands. */
export type UsedMedia = { row: MediaRow; standing: Standing }

/**
 * What is used where these pictures are named, by the named id, in one query. Ids of no picture are absent. What is
 * rendered with them depends on them: one that is removed or replaced leaves its pages at once.
 */
export async function mapMedia(ids: (string | null)[], at: Date): Promise<Map<string, UsedMedia>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  for (const id of wanted) dependsOn(mediaTag(id))
  const rows = await database().media.findMany({
    where: { id: { in: wanted } },
    include: { replacedBy: true },
  })
  return new Map(rows.map((row) => [row.id, usedMedia(row, at)]))
}

/** The file to show where a picture is used, and how it stands. */
export function usedMedia({ replacedBy, ...own }: StoredMedia, at: Date): UsedMedia {
  const row = replacedBy ?? own
  return { row, standing: standingOf(row, at) }
}

/** How a picture stands at a moment; what is rendered with the answer holds until that changes. */
export function standingOf(
  { rightsFrom, rightsUntil, removedAt }: Pick<MediaRow, 'rightsFrom' | 'rightsUntil' | 'removedAt'>,
  at: Date,
): Standing {
  if (removedAt) return 'no-longer'
  if (rightsUntil && rightsUntil <= at) return 'no-longer'
  if (rightsFrom && rightsFrom > at) {
    validUntil(rightsFrom)
    return 'not-yet'
  }
  if (rightsUntil) validUntil(rightsUntil)
  return 'shown'
}
