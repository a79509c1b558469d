import sharp, { type Metadata } from 'sharp'
import { countFrames } from '#lib/media/intake/count-frames.ts'
import {
  decode,
  type Held,
  maxDecodedWidthPx,
  maxInputPixels,
  type Pixels,
} from '#lib/media/intake/decode.ts'
import { type PictureType, pictureTypes, recogniseType } from '#lib/media/intake/file-type.ts'
import { likenessOf, thumbhashOf } from '#lib/media/intake/likeness.ts'
import { type FileWords, readFileWords } from '#lib/media/intake/read-file-words.ts'
import { takeTurn } from '#lib/media/intake/take-turns.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** Formats that are held in memory whole while they are decoded: at most 50 million pixels of four bytes. */
const maxWholeBytes = 200_000_000
const maxFrames = 500
const maxDecodedHeightPx = 16_000

/** What a picture is, from its own content. */
export type PictureFacts = Held & {
  mimeType: string
  /** Base64; see `thumbhashOf`. */
  thumbhash: string
  /** See `likenessOf`. */
  likeness: string
  words: FileWords
  /** Decoded, upright and no wider than the widest public file. */
  pixels: Pixels
}

/**
 * Finds out what a picture is: its type by its content, its size and frames by its headers, and only then its
 * pixels. Fails with `invalid` and a sentence for what is no picture, too large, too long or broken.
 */
export async function examine(original: Uint8Array): Promise<Result<PictureFacts, 'invalid'>> {
  const type = recogniseType(original)
  if (!type.ok) return type
  const frames = countFrames(original, type.value, maxFrames + 1)
  if (frames > maxFrames) {
    return fail(
      'invalid',
      `A picture of at most ${maxFrames} frames was expected; this one has more. Save one frame, or put it in as a video.`,
    )
  }
  return await takeTurn(async () => await examineContent(original, type.value))
}

async function examineContent(
  original: Uint8Array,
  type: PictureType,
): Promise<Result<PictureFacts, 'invalid'>> {
  const header = await sharp(original, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!header || header.format !== type) return broken
  const tooLarge = refuseSize(header, type)
  if (tooLarge) return tooLarge
  const held = {
    widthPx: header.autoOrient.width,
    heightPx: header.autoOrient.height,
    orientation: header.orientation ?? 1,
  }
  const pixels = await decode(original, held, maxDecodedWidthPx).catch(() => null)
  if (!pixels) return broken
  return ok({
    ...held,
    mimeType: pictureTypes[type],
    thumbhash: await thumbhashOf(pixels),
    likeness: await likenessOf(pixels),
    words: readFileWords(header),
    pixels,
  })
}

const broken = fail(
  'invalid',
  'A whole picture was expected; this file is damaged or ends too early. Export it again and upload the new file.',
)

function refuseSize(header: Metadata, type: PictureType): Result<never, 'invalid'> | null {
  const { width, height } = header
  const pixels = width * height
  const most = Math.min(maxInputPixels, isHeldWhole(header, type) ? maxWholePixels(header) : maxInputPixels)
  if (pixels > most) {
    return fail(
      'invalid',
      `This picture has ${Math.ceil(pixels / 1e6)} million pixels; at most ${most / 1e6} million are taken${most < maxInputPixels ? ' in this format' : ''}. Make it smaller${most < maxInputPixels ? ' or save it as an ordinary JPEG' : ''} and try again.`,
    )
  }
  const shown = header.autoOrient
  const decodedHeightPx = (shown.height * Math.min(shown.width, maxDecodedWidthPx)) / shown.width
  if (decodedHeightPx <= maxDecodedHeightPx) return null
  return fail(
    'invalid',
    `A picture at most ten times as tall as wide was expected; this one has ${shown.width} by ${shown.height} pixels. Cut it into several and try again.`,
  )
}

/** Everything but ordinary JPEGs and PNGs, which are read line by line. */
function isHeldWhole(header: Metadata, type: PictureType): boolean {
  return header.isProgressive || (type !== 'jpeg' && type !== 'png')
}

function maxWholePixels({ bitsPerSample = 8 }: Metadata): number {
  return maxWholeBytes / (4 * Math.ceil(bitsPerSample / 8))
}
