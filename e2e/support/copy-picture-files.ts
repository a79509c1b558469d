import { createHash } from 'node:crypto'
import { mediaStore } from '#lib/media/store/media-store.ts'

/** Keeps the files of a picture under a hash of their own too, made from `id`; returns that hash. */
export async function copyPictureFiles(
  original: { hash: string; widthsPx: number[] },
  id: string,
): Promise<string> {
  const hash = createHash('sha256').update(id).digest('hex')
  for (const width of original.widthsPx) {
    for (const [ending, mimeType] of [
      ['avif', 'image/avif'],
      ['jpg', 'image/jpeg'],
    ] as const) {
      const bytes = await mediaStore().read(`media/${original.hash}/${width}.${ending}`)
      if (bytes) await mediaStore().write(`media/${hash}/${width}.${ending}`, bytes, mimeType)
    }
  }
  return hash
}
