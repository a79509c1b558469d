import sharp from 'sharp'
import { cropFiles } from '#lib/media/crop-files.ts'
import type { Crop } from '#lib/media/crops.ts'
import { decode, type Held, maxDecodedWidthPx, type Region } from '#lib/media/intake/decode.ts'
import { takeTurn } from '#lib/media/intake/take-turns.ts'
import { writeFiles } from '#lib/media/intake/write-files.ts'
import { type PublicWords, writeXmp } from '#lib/media/intake/write-xmp.ts'
import { originalKey } from '#lib/media/media-files.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'

type Picture = PublicWords & { hash: string; widthPx: number; heightPx: number }
type Original = { bytes: Uint8Array; held: Held }

const wholeParts = 10_000

/** The original of a picture, and how its file holds it. Throws when it is not in the store. */
export async function openOriginal({ hash, widthPx, heightPx }: Picture): Promise<Original> {
  const bytes = await mediaStore().read(originalKey(hash))
  if (!bytes) throw new Error(`The original of picture ${hash} is not in the media store.`)
  const { orientation = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return { bytes, held: { widthPx, heightPx, orientation } }
}

/** Writes every public file of a picture, or of a crop of it, with its present words. */
export async function writeFromOriginal(
  picture: Picture,
  { bytes, held }: Original,
  crop?: Crop,
): Promise<void> {
  const xmp = writeXmp(picture)
  await takeTurn(async () => {
    const files = crop ? cropFiles(held, crop) : { name: undefined, widthPx: held.widthPx }
    const region = crop && regionOf(held, crop)
    const pixels = await decode(bytes, held, maxDecodedWidthPx, region)
    await writeFiles(pixels, { hash: picture.hash, crop: files.name, widthPx: files.widthPx, xmp })
  })
}

function regionOf(held: Held, crop: Crop): Region {
  const { widthPx: width, heightPx: height } = cropFiles(held, crop)
  const left = Math.min(Math.round((crop.x * held.widthPx) / wholeParts), held.widthPx - width)
  const top = Math.min(Math.round((crop.y * held.heightPx) / wholeParts), held.heightPx - height)
  return { left, top, width, height }
}
