import { database } from '#lib/db/client.ts'
import { cropFiles } from '#lib/media/crop-files.ts'
import type { Crop, Crops } from '#lib/media/crops.ts'
import { openOriginal, writeFromOriginal } from '#lib/media/files/write-from-original.ts'
import { variantKey } from '#lib/media/media-files.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'

/**
 * Writes the public files of a picture's crops (see `cropFiles`) from its original, which stays as it is. Crops
 * whose files are there are left alone. Throws for a hash the library does not have.
 */
export async function writeCrops(hash: string, crops: Crops): Promise<void> {
  const missing: Crop[] = []
  for (const crop of Object.values(crops)) if (!(await isWritten(hash, crop))) missing.push(crop)
  if (missing.length === 0) return
  const media = await database().media.findUniqueOrThrow({ where: { hash } })
  const original = await openOriginal(media)
  for (const crop of missing) await writeFromOriginal(media, original, crop)
}

/** The widest JPEG is written last. */
async function isWritten(hash: string, crop: Crop): Promise<boolean> {
  const media = await database().media.findUnique({
    where: { hash },
    select: { widthPx: true, heightPx: true },
  })
  if (!media) return false
  const { name, widthsPx } = cropFiles(media, crop)
  return (await mediaStore().read(variantKey(hash, widthsPx.at(-1) ?? 0, 'jpg', name))) !== null
}
