import { database } from '#lib/db/client.ts'
import type { Media } from '#lib/db/generated/client.ts'
import { cropFiles } from '#lib/media/crop-files.ts'
import { type Crop, readCrops } from '#lib/media/crops.ts'
import { openOriginal, writeFromOriginal } from '#lib/media/files/write-from-original.ts'
import { writeXmp } from '#lib/media/intake/write-xmp.ts'
import { removePictureFiles } from '#lib/media/library/remove-picture-files.ts'
import { offeredWidthsPx, variantFormats, variantKey } from '#lib/media/media-files.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'

/**
 * Writes the public files of a picture anew, so that they carry what the library says of it now; again when that changed
 * meanwhile. The picture in them stays the same. One that was removed has none. Throws without an original.
 */
export async function rewritePicture(id: string): Promise<void> {
  let media = await database().media.findUnique({ where: { id } })
  while (media && !media.removedAt) {
    const original = await openOriginal(media)
    for (const crop of [undefined, ...cropsOf(media)]) await writeFromOriginal(media, original, crop)
    const now = await database().media.findUnique({ where: { id } })
    if (now?.removedAt) await removePictureFiles(now, { withOriginal: false })
    if (!now || writeXmp(now) === writeXmp(media)) return
    media = now
  }
}

/** Writes those public files of a picture and its crops that are not in the store. Answers whether any was missing. */
export async function writeMissingFiles(media: Media): Promise<boolean> {
  const there = new Set((await mediaStore().list(`media/${media.hash}`)).map(({ key }) => key))
  const missing = [undefined, ...cropsOf(media)].filter((crop) =>
    keysOf(media, crop).some((key) => !there.has(key)),
  )
  if (missing.length === 0) return false
  const original = await openOriginal(media)
  for (const crop of missing) await writeFromOriginal(media, original, crop)
  return true
}

function keysOf(media: Media, crop: Crop | undefined) {
  const { name, widthsPx } = crop
    ? cropFiles(media, crop)
    : { name: undefined, widthsPx: offeredWidthsPx(media.widthPx) }
  return widthsPx.flatMap((width) =>
    variantFormats.map((format) => variantKey(media.hash, width, format, name)),
  )
}

function cropsOf({ crops }: Media): Crop[] {
  return Object.values(readCrops(crops) ?? {})
}
