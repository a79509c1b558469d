import sharp from 'sharp'
import { database } from '#lib/db/client.ts'
import { cropFiles } from '#lib/media/crop-files.ts'
import type { Crop, Crops } from '#lib/media/crops.ts'
import { decode, maxDecodedWidthPx, type Held, type Region } from '#lib/media/intake/decode.ts'
import { takeTurn } from '#lib/media/intake/take-turns.ts'
import { writeFiles } from '#lib/media/intake/write-files.ts'
import { writeXmp } from '#lib/media/intake/write-xmp.ts'
import { originalKey, variantKey } from '#lib/media/media-files.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'

const wholeParts = 10_000

/**
 * Writes the public files of a picture's crops (see `cropFiles`) from its original, which stays as it is. Crops
 * whose files are there are left alone. Throws for a hash the library does not have.
 */
export async function writeCrops(hash: string, crops: Crops): Promise<void> {
  const missing: Crop[] = []
  for (const crop of Object.values(crops)) if (!(await isWritten(hash, crop))) missing.push(crop)
  if (missing.length === 0) return
  const media = await database().media.findUniqueOrThrow({ where: { hash } })
  const original = await mediaStore().read(originalKey(hash))
  if (!original) throw new Error(`The original of picture ${hash} is not in the media store.`)
  const { orientation = 1 } = await sharp(original, { limitInputPixels: false }).metadata()
  const held = { widthPx: media.widthPx, heightPx: media.heightPx, orientation }
  for (const crop of missing) {
    await takeTurn(async () => {
      const region = regionOf(held, crop)
      const { name, widthPx } = cropFiles(held, crop)
      const pixels = await decode(original, held, maxDecodedWidthPx, region)
      await writeFiles(pixels, { hash, crop: name, widthPx, xmp: writeXmp(media) })
    })
  }
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

function regionOf(held: Held, crop: Crop): Region {
  const { widthPx: width, heightPx: height } = cropFiles(held, crop)
  const left = Math.min(Math.round((crop.x * held.widthPx) / wholeParts), held.widthPx - width)
  const top = Math.min(Math.round((crop.y * held.heightPx) / wholeParts), held.heightPx - height)
  return { left, top, width, height }
}
