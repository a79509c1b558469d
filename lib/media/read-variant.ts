import { readFile } from 'node:fs/promises'
import { type VariantFormat, variantFile, variantFormats } from '#lib/media/media-files.ts'

const hashPattern = /^[0-9a-f]{64}$/
const filePattern = /^(\d{1,5})\.([a-z]+)$/

/** One variant of a picture by its hash and file name (`480.avif`); null when there is none of that name. */
export async function readVariant(
  hash: string,
  file: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; mimeType: string } | null> {
  const [, width = '', ending] = filePattern.exec(file) ?? []
  const format = variantFormats.find((one) => one === ending)
  if (!format || !hashPattern.test(hash)) return null
  const bytes = await readFile(variantFile(hash, Number(width), format)).catch(() => null)
  return bytes && { bytes: new Uint8Array(bytes), mimeType: mimeTypeOf(format) }
}

function mimeTypeOf(format: VariantFormat): string {
  return format === 'jpg' ? 'image/jpeg' : 'image/avif'
}
