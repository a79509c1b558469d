import { createHash } from 'node:crypto'
import { variantFormats, variantKey, variantMimeTypes } from '#lib/media/media-files.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'

/** Keeps the files of a picture under a hash of their own too, made from `id`; returns that hash. */
export async function copyPictureFiles(
  original: { hash: string; widthsPx: number[] },
  id: string,
): Promise<string> {
  const hash = createHash('sha256').update(id).digest('hex')
  for (const width of original.widthsPx) {
    for (const format of variantFormats) {
      const bytes = await mediaStore().read(variantKey(original.hash, width, format))
      if (bytes) await mediaStore().write(variantKey(hash, width, format), bytes, variantMimeTypes[format])
    }
  }
  return hash
}
