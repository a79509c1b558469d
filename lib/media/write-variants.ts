import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import {
  originalFile,
  type VariantFormat,
  variantFile,
  variantFormats,
  variantWidthsPx,
} from '#lib/media/media-files.ts'

/** Larger than any camera's picture; a bomb is refused before it is decoded. */
export const maxInputPixels = 100_000_000

const encoders: Record<VariantFormat, (image: Sharp) => Sharp> = {
  // Measured on a drawing of 1,600 pixels: effort 0 takes 0.2 s for 51 kB, effort 2 takes 1 s for 33 kB.
  avif: (image) => image.avif({ quality: 50, effort: 0 }),
  jpg: (image) => image.jpeg({ quality: 72, progressive: true }),
}

export type WrittenPicture = { widthPx: number; heightPx: number; widthsPx: number[] }

/**
 * Writes an original and its public variants (AVIF and JPEG at every width that fits) under its hash, each
 * file whole or not at all. Variants carry no metadata. Throws for what is not a picture.
 */
export async function writeVariants(hash: string, original: Uint8Array): Promise<WrittenPicture> {
  const picture = await decode(original)
  const widthsPx = widthsFor(picture.width)
  for (const width of widthsPx) {
    const resized = width === picture.width ? picture : await resize(picture, width)
    for (const format of variantFormats) {
      await writeWhole(variantFile(hash, width, format), await encoders[format](open(resized)).toBuffer())
    }
  }
  await writeWhole(originalFile(hash), original)
  return { widthPx: picture.width, heightPx: picture.height, widthsPx }
}

type Pixels = { data: Buffer; width: number; height: number; channels: 1 | 2 | 3 | 4 }

/** Decoded once for all widths, upright, on white where it was transparent. */
async function decode(original: Uint8Array): Promise<Pixels> {
  const upright = sharp(original, { limitInputPixels: maxInputPixels }).autoOrient()
  return await pixelsOf(upright.flatten({ background: '#fff' }))
}

async function resize(picture: Pixels, width: number): Promise<Pixels> {
  return await pixelsOf(open(picture).resize({ width }))
}

function open({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } })
}

async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}

/** Every offered width that the picture has, or its own when it is smaller than all. */
function widthsFor(widthPx: number): number[] {
  const fitting = variantWidthsPx.filter((width) => width <= widthPx)
  return fitting.length > 0 ? fitting : [widthPx]
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.part`
  await writeFile(unfinished, bytes)
  await rename(unfinished, file)
}
