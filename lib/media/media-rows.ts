import { validUntil } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'

/** A picture file of the library, as far as readers' pages need it. */
export type MediaRow = {
  id: string
  hash: string
  widthPx: number
  heightPx: number
  widthsPx: number[]
  focalX: number
  focalY: number
  alt: string
  decorative: boolean
  caption: string
  credit: string
  rightsFrom: Date | null
  rightsUntil: Date | null
}

/** The pictures with these ids whose rights allow them at a moment, by id, in one query. */
export async function mapMedia(ids: (string | null)[], at: Date): Promise<Map<string, MediaRow>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await database().media.findMany({ where: { id: { in: wanted } } })
  return new Map(rows.filter((row) => rightsAllow(row, at)).map((row) => [row.id, row]))
}

/** Whether a picture may be shown at a moment; what is rendered with the answer holds until that changes. */
export function rightsAllow(
  { rightsFrom, rightsUntil }: Pick<MediaRow, 'rightsFrom' | 'rightsUntil'>,
  at: Date,
): boolean {
  if (rightsFrom && rightsFrom > at) {
    validUntil(rightsFrom)
    return false
  }
  if (rightsUntil) {
    if (rightsUntil <= at) return false
    validUntil(rightsUntil)
  }
  return true
}
