import { askNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'
import type { Result } from '#lib/result.ts'

export type PictureWords = { alt: string; decorative: boolean; caption: string; credit: string }

/** Puts a file into the picture library; the failure's message says what was wrong with it. */
export async function uploadPicture(file: Blob, words: PictureWords): Promise<Result<LibraryPicture>> {
  const { decorative, ...texts } = words
  const query = new URLSearchParams({ ...texts, decorative: String(decorative) })
  return await askNewsroom<LibraryPicture>(`pictures?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })
}
