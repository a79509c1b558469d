import type { Inline } from '#blocks/inline.ts'
import type { MediaRow } from '#lib/media/media-rows.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'

/** What one use of a picture says of it, over what the library says. */
export type PictureUse = {
  media: string | null
  alt: string
  decorative: boolean
  caption: Inline
  credit: string
}

/** A picture in one use; null for a slot without a file and for files that are not public. */
export function pictureFrom(use: PictureUse, media: Map<string, MediaRow>): PublicPicture | null {
  const row = use.media === null ? undefined : media.get(use.media)
  if (!row) return null
  const own = libraryPicture(row)
  return {
    ...own,
    alt: use.alt || own.alt,
    decorative: use.decorative || own.decorative,
    caption: use.caption.length > 0 ? use.caption : own.caption,
    credit: use.credit || own.credit,
  }
}

/** A picture as the library describes it. */
export function libraryPicture(row: MediaRow): PublicPicture {
  const { rightsFrom: _from, rightsUntil: _until, caption, ...picture } = row
  return {
    id: picture.id,
    hash: picture.hash,
    widthPx: picture.widthPx,
    heightPx: picture.heightPx,
    widthsPx: picture.widthsPx,
    focalX: picture.focalX,
    focalY: picture.focalY,
    alt: picture.alt,
    decorative: picture.decorative,
    credit: picture.credit,
    caption: caption === '' ? [] : [{ text: caption }],
  }
}
