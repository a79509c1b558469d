import type { WithheldFile } from '#blocks/context.ts'
import type { Inline } from '#blocks/inline.ts'
import { cropFiles } from '#lib/media/crop-files.ts'
import { type Ratio, readCrops } from '#lib/media/crops.ts'
import { groundOf } from '#lib/media/ground.ts'
import { isGenerated } from '#lib/media/library/digital-source.ts'
import type { MediaRow, UsedMedia } from '#lib/media/media-rows.ts'
import type { PublicPicture, WithheldPicture } from '#lib/media/public-picture.ts'

/** What one use of a picture says of it, over what the library says. */
export type PictureUse = {
  media: string | null
  alt: string
  decorative: boolean
  caption: Inline
  credit: string
}

/** A picture in one use; null for a slot without a file and for files that may not be shown. */
export function pictureFrom(use: PictureUse, media: Map<string, UsedMedia>): PublicPicture | null {
  const used = usedIn(use, media)
  if (used?.standing !== 'shown') return null
  const own = libraryPicture(used.row)
  return {
    ...own,
    alt: use.alt || own.alt,
    decorative: use.decorative || own.decorative,
    ...wordsOf(use, used.row),
  }
}

/** What stands in the place of a picture that may not be shown; null where there is none or it may be. */
export function withheldFrom(use: PictureUse, media: Map<string, UsedMedia>): WithheldPicture | null {
  const used = usedIn(use, media)
  const file = used && withheldFile(used)
  return file && used ? { ...file, ...wordsOf(use, used.row) } : null
}

/** Pictures for a body's blocks by the id the blocks name: those that may be shown, and those that may not. */
export function referencedMedia(media: Map<string, UsedMedia>): {
  media: Record<string, PublicPicture>
  withheld: Record<string, WithheldFile>
} {
  const used = [...media]
  return {
    media: Object.fromEntries(
      used.flatMap(([id, { row, standing }]) => (standing === 'shown' ? [[id, libraryPicture(row)]] : [])),
    ),
    withheld: Object.fromEntries(
      used.flatMap(([id, one]) => {
        const file = withheldFile(one)
        return file ? [[id, file]] : []
      }),
    ),
  }
}

/** A picture as the library describes it. */
export function libraryPicture(row: MediaRow): PublicPicture {
  const { creator, copyright, licence, agency, place, takenAt, digitalSource } = row
  return {
    id: row.id,
    hash: row.hash,
    widthPx: row.widthPx,
    heightPx: row.heightPx,
    widthsPx: row.widthsPx,
    ground: groundOf(row.thumbhash),
    focalX: row.focalX,
    focalY: row.focalY,
    alt: row.alt,
    decorative: row.decorative,
    caption: libraryCaption(row),
    credit: row.credit,
    crops: cropsOf(row),
    isGenerated: isGenerated(digitalSource),
    about: { creator, copyright, licence, agency, place, takenAt, digitalSource },
  }
}

function usedIn(use: PictureUse, media: Map<string, UsedMedia>): UsedMedia | null {
  return use.media === null ? null : (media.get(use.media) ?? null)
}

function withheldFile({ row, standing }: UsedMedia): WithheldFile | null {
  return standing === 'shown' ? null : { reason: standing, widthPx: row.widthPx, heightPx: row.heightPx }
}

function wordsOf(use: PictureUse, row: MediaRow): { caption: Inline; credit: string } {
  return {
    caption: use.caption.length > 0 ? use.caption : libraryCaption(row),
    credit: use.credit || row.credit,
  }
}

function libraryCaption({ caption }: MediaRow): Inline {
  return caption === '' ? [] : [{ text: caption }]
}

function cropsOf(row: MediaRow): PublicPicture['crops'] {
  const crops = Object.entries(readCrops(row.crops) ?? {})
  return Object.fromEntries(crops.map(([ratio, crop]) => [ratio as Ratio, cropFiles(row, crop)]))
}
