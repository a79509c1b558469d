import { type Crop, cropName } from '#lib/media/crops.ts'
import { offeredWidthsPx } from '#lib/media/media-files.ts'

/** The public files of one crop: `{name}.{width}.avif`, `.webp` and `.jpg` for each of `widthsPx`. */
export type CropFiles = { name: string; widthPx: number; heightPx: number; widthsPx: number[] }

const wholeParts = 10_000

/** The files of a crop of a picture of this size: every offered width it has, or its own when it is smaller than all. */
export function cropFiles(picture: { widthPx: number; heightPx: number }, crop: Crop): CropFiles {
  const widthPx = Math.max(1, Math.round((crop.width * picture.widthPx) / wholeParts))
  const heightPx = Math.max(1, Math.round((crop.height * picture.heightPx) / wholeParts))
  return { name: cropName(crop), widthPx, heightPx, widthsPx: offeredWidthsPx(widthPx) }
}
