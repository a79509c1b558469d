import sharp, { type Sharp } from 'sharp'

// What sharp keeps of earlier pictures is never asked for again, and would stay in memory.
sharp.cache(false)

/** Larger than nearly any camera's picture; a bomb is refused before it is decoded. */
export const maxInputPixels = 100_000_000

/** The widest that any public file is. */
export const maxDecodedWidthPx = 1600

const longestDecodingSeconds = 15

/** Decoded pixels, upright, on white where the picture was transparent, in sRGB. */
export type Pixels = { data: Buffer; width: number; height: number; channels: 1 | 2 | 3 | 4 }

/** The size of an upright picture and how the file holds it (EXIF orientation, 1 to 8). */
export type Held = { widthPx: number; heightPx: number; orientation: number }
export type Region = { left: number; top: number; width: number; height: number }

/**
 * Decodes a picture, or a region of it in upright pixels, to at most `widthPx`. It is turned after it was made
 * smaller, so that no whole large picture is ever in memory. Rejects for broken and truncated files, and for what
 * takes longer than 15 seconds.
 */
export async function decode(
  original: Uint8Array,
  held: Held,
  widthPx: number,
  region: Region = { left: 0, top: 0, width: held.widthPx, height: held.heightPx },
): Promise<Pixels> {
  const isWhole = region.width === held.widthPx && region.height === held.heightPx
  const opened = sharp(original, {
    limitInputPixels: maxInputPixels,
    failOn: 'error',
    sequentialRead: true,
  }).timeout({ seconds: longestDecodingSeconds })
  const cut = isWhole ? opened : opened.extract(regionAsHeld(region, held))
  const width = Math.min(widthPx, region.width)
  const height = Math.max(1, Math.round((region.height * width) / region.width))
  const isTurned = held.orientation >= 5
  const size = isTurned ? { width: height, height: width } : { width, height }
  const small = await pixelsOf(cut.resize({ ...size, fit: 'fill' }).flatten({ background: '#fff' }))
  return held.orientation === 1 ? small : await upright(small, held.orientation)
}

/** Pixels as an image to go on with. */
export function openPixels({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } })
}

/** The pixels of an image, eight bits a channel. */
export async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}

const turns: Record<number, { mirrored: boolean; degrees: number }> = {
  2: { mirrored: true, degrees: 0 },
  3: { mirrored: false, degrees: 180 },
  4: { mirrored: true, degrees: 180 },
  5: { mirrored: true, degrees: 270 },
  6: { mirrored: false, degrees: 90 },
  7: { mirrored: true, degrees: 90 },
  8: { mirrored: false, degrees: 270 },
}

async function upright(pixels: Pixels, orientation: number): Promise<Pixels> {
  const turn = turns[orientation]
  if (!turn) return pixels
  const mirrored = turn.mirrored ? await pixelsOf(openPixels(pixels).flop()) : pixels
  return turn.degrees === 0 ? mirrored : await pixelsOf(openPixels(mirrored).rotate(turn.degrees))
}

/** Where a region of the upright picture lies in the file as it is held. */
function regionAsHeld({ left, top, width, height }: Region, held: Held): Region {
  const right = held.widthPx - left - width
  const bottom = held.heightPx - top - height
  const turned = { width: height, height: width }
  const same = { width, height }
  const places: Record<number, Region> = {
    2: { left: right, top, ...same },
    3: { left: right, top: bottom, ...same },
    4: { left, top: bottom, ...same },
    5: { left: top, top: left, ...turned },
    6: { left: top, top: right, ...turned },
    7: { left: bottom, top: right, ...turned },
    8: { left: bottom, top: left, ...turned },
  }
  return places[held.orientation] ?? { left, top, ...same }
}
