import { rgbaToThumbHash } from 'thumbhash'
import { openPixels, type Pixels, pixelsOf } from '#lib/media/intake/decode.ts'

const maxThumbSidePx = 100

/** 64-bit difference hash as 16 hexadecimal digits: whether each of 9×8 grey areas is lighter than the next. */
export async function likenessOf(pixels: Pixels): Promise<string> {
  const grey = openPixels(pixels)
    .resize({ width: 9, height: 8, fit: 'fill' })
    .greyscale()
    .toColourspace('b-w')
  const { data, channels } = await pixelsOf(grey)
  let bits = 0n
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const at = (row * 9 + column) * channels
      const isLighter = (data[at] ?? 0) > (data[at + channels] ?? 0)
      bits = (bits << 1n) | (isLighter ? 1n : 0n)
    }
  }
  return bits.toString(16).padStart(16, '0')
}

/** The ThumbHash of a picture, Base64: some 25 bytes that give its colours until the picture is there. */
export async function thumbhashOf(pixels: Pixels): Promise<string> {
  const small = openPixels(pixels)
    .resize({ width: maxThumbSidePx, height: maxThumbSidePx, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
  const { data, width, height } = await pixelsOf(small)
  return Buffer.from(rgbaToThumbHash(width, height, data)).toString('base64')
}
