import { z } from 'zod'

/** Shapes in which pictures are shown, width by height. */
export const ratios = ['16:9', '3:2', '1:1', '4:5'] as const
export type Ratio = (typeof ratios)[number]

/** A part of a picture, in ten-thousandths of its width (`x`, `width`) and height (`y`, `height`). */
export type Crop = { x: number; y: number; width: number; height: number }
export type Crops = Partial<Record<Ratio, Crop>>

const wholeParts = 10_000
const part = z.int().min(0).max(wholeParts)
const cropSchema = z
  .object({ x: part, y: part, width: part.min(1), height: part.min(1) })
  .refine(({ x, width }) => x + width <= wholeParts)
  .refine(({ y, height }) => y + height <= wholeParts)
const cropsSchema = z.partialRecord(z.enum(ratios), cropSchema)

/** The crops of a picture from what is stored; null for what are none. */
export function readCrops(stored: unknown): Crops | null {
  const { success, data } = cropsSchema.safeParse(stored)
  return success ? data : null
}

/** Name of a crop's files, `x-y-width-height`: another crop is another file, so each can be kept for good. */
export function cropName({ x, y, width, height }: Crop): string {
  return [x, y, width, height].join('-')
}

/** Width through height of a ratio. */
export function ratioValue(ratio: Ratio): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number)
  return width / height
}

/** The largest part of a picture with this ratio, about its focal point (in per cent). */
export function cropAbout(
  picture: { widthPx: number; heightPx: number; focalX: number; focalY: number },
  ratio: Ratio,
): Crop {
  const own = picture.widthPx / picture.heightPx
  const wanted = ratioValue(ratio)
  const width = own > wanted ? Math.max(1, Math.round((wholeParts * wanted) / own)) : wholeParts
  const height = own > wanted ? wholeParts : Math.max(1, Math.round((wholeParts * own) / wanted))
  return {
    x: placed(picture.focalX, width),
    y: placed(picture.focalY, height),
    width,
    height,
  }
}

/** A crop elsewhere by so many ten-thousandths of the picture, never over its edge. */
export function movedCrop(crop: Crop, byX: number, byY: number): Crop {
  return {
    ...crop,
    x: within(crop.x + byX, wholeParts - crop.width),
    y: within(crop.y + byY, wholeParts - crop.height),
  }
}

/** A crop of the same ratio and about the same centre, as wide as asked or as the picture and a least size allow. */
export function sizedCrop(
  picture: { widthPx: number; heightPx: number },
  ratio: Ratio,
  crop: Crop,
  widthParts: number,
): Crop {
  const largest = cropAbout({ ...picture, focalX: 50, focalY: 50 }, ratio)
  const share = Math.min(Math.max(widthParts / largest.width, leastShare), 1)
  const width = Math.max(1, Math.round(largest.width * share))
  const height = Math.max(1, Math.round(largest.height * share))
  const centred = {
    x: crop.x + (crop.width - width) / 2,
    y: crop.y + (crop.height - height) / 2,
    width,
    height,
  }
  return movedCrop(centred, 0, 0)
}

/** The smallest crop, as a share of the largest one with its ratio. */
const leastShare = 0.1

function within(start: number, most: number): number {
  return Math.min(Math.max(Math.round(start), 0), most)
}

function placed(focalPerCent: number, size: number): number {
  const start = Math.round((focalPerCent * wholeParts) / 100 - size / 2)
  return Math.min(Math.max(start, 0), wholeParts - size)
}
