import { examine, type PictureFacts } from '#lib/media/intake/examine.ts'
import { takeTurn } from '#lib/media/intake/take-turns.ts'
import { writeFiles } from '#lib/media/intake/write-files.ts'
import { type PublicWords, writeXmp } from '#lib/media/intake/write-xmp.ts'
import { originalKey } from '#lib/media/media-files.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'

export type WrittenPicture = {
  widthPx: number
  heightPx: number
  widthsPx: number[]
  thumbhash: string
  likeness: string
}

const silent: PublicWords = {
  caption: '',
  credit: '',
  creator: '',
  copyright: '',
  licence: '',
  digitalSource: '',
}

/**
 * Writes an original and its public variants (AVIF, WebP and JPEG at every width that fits) under its hash. Variants
 * carry `words` as XMP and no other metadata. Throws for what is not a picture.
 */
export async function writeVariants(
  hash: string,
  original: Uint8Array,
  words: Partial<PublicWords> = {},
): Promise<WrittenPicture> {
  const facts = await examine(original)
  if (!facts.ok) throw new TypeError(facts.message)
  return await writeExamined(hash, original, facts.value, { ...silent, ...words })
}

/** Writes the files of a picture that was examined; see `writeVariants`. */
export async function writeExamined(
  hash: string,
  original: Uint8Array,
  facts: PictureFacts,
  words: PublicWords,
): Promise<WrittenPicture> {
  const { widthPx, heightPx, thumbhash, likeness, mimeType, pixels } = facts
  const widthsPx = await takeTurn(
    async () => await writeFiles(pixels, { hash, widthPx, xmp: writeXmp(words) }),
  )
  await mediaStore().write(originalKey(hash), original, mimeType)
  return { widthPx, heightPx, widthsPx, thumbhash, likeness }
}
