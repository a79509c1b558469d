import { plainFileFor, variantFormats, variantMimeTypes } from '#lib/media/media-files.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'

const hashPattern = /^[0-9a-f]{64}$/
const filePattern = /^(?:\d{1,5}-\d{1,5}-\d{1,5}-\d{1,5}\.)?\d{1,5}\.([a-z]{1,5})$/

/**
 * One variant of a picture by its hash and file name: `480.avif`, or `0-0-5000-5000.480.avif` of a crop. Null when
 * there is none of that name. Of a picture from before a format was added it is the JPEG, until the file is written.
 */
export async function readVariant(
  hash: string,
  file: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; mimeType: string } | null> {
  const ending = filePattern.exec(file)?.[1]
  const format = variantFormats.find((one) => one === ending)
  if (!format || !hashPattern.test(hash)) return null
  const bytes = await mediaStore().read(`media/${hash}/${file}`)
  if (bytes) return { bytes, mimeType: variantMimeTypes[format] }
  const plain = plainFileFor(file)
  return plain === null ? null : await readVariant(hash, plain)
}
