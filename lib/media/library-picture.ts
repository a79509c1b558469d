import { groundOf } from '#lib/media/ground.ts'
import type { MediaRow } from '#lib/media/media-rows.ts'

/** A picture of the library as the newsroom picks it; times in milliseconds since 1970. */
export type LibraryPicture = {
  id: string
  hash: string
  widthPx: number
  heightPx: number
  widthsPx: number[]
  /** Colour until it is there, `#rrggbb`; null for what one can see through. */
  ground: string | null
  focalX: number
  focalY: number
  alt: string
  decorative: boolean
  caption: string
  credit: string
  rightsFromMs: number | null
  rightsUntilMs: number | null
}

/** A row of the library for the newsroom's browser. */
export function libraryPictureFrom(row: MediaRow): LibraryPicture {
  const { id, hash, widthPx, heightPx, widthsPx, focalX, focalY, alt, decorative, caption, credit } = row
  const size = { widthPx, heightPx, widthsPx, focalX, focalY }
  return {
    id,
    hash,
    ...size,
    ground: groundOf(row.thumbhash),
    alt,
    decorative,
    caption,
    credit,
    rightsFromMs: row.rightsFrom?.getTime() ?? null,
    rightsUntilMs: row.rightsUntil?.getTime() ?? null,
  }
}
