import type { IncomingMessage, ServerResponse } from 'node:http'
import { plainFileFor } from '#lib/media/media-files.ts'
import type { MediaStore } from '#lib/media/store/media-store.ts'
import { contentTypeOf } from '#server/files/content-types.ts'
import type { SurfaceHeaders } from '#server/http/headers.ts'
import { sendRefusal } from '#server/http/send.ts'

/** Serves `/media/{hash}/{file}` from the media store, as long as the picture may be seen. */
export function createPictureServer(options: {
  read: MediaStore['read']
  permit: (hash: string) => Promise<{ isPublic: boolean; cache: 'hit' | 'miss' }>
  headers: SurfaceHeaders
}) {
  const { headers } = options

  /** Answers with the picture, or 404 whether it is unknown, not yet or no longer public. */
  return async function servePicture(
    request: IncomingMessage,
    response: ServerResponse,
    { hash, file }: { hash: string; file: string },
  ): Promise<void> {
    const { isPublic, cache } = await options.permit(hash)
    const found = isPublic ? await findFile(hash, file) : null
    if (!found) return sendRefusal(response, 404, headers.refusal, 'There is no such picture.')
    const { bytes, name } = found
    const etag = `"${hash}-${name}"`
    const facts = ['etag', etag, ...headers.picture, 'x-cache', cache]
    const content = ['content-type', contentTypeOf(name), 'content-length', String(bytes.length)]
    const isKnown = request.headers['if-none-match']?.includes(etag) === true
    response.writeHead(isKnown ? 304 : 200, isKnown ? facts : [...content, ...facts])
    response.end(isKnown || request.method === 'HEAD' ? undefined : bytes)
  }

  /** The file, or the JPEG in its place while it is not written yet. */
  async function findFile(hash: string, file: string) {
    const bytes = await options.read(`media/${hash}/${file}`)
    if (bytes) return { bytes, name: file }
    const plain = plainFileFor(file)
    const plainBytes = plain === null ? null : await options.read(`media/${hash}/${plain}`)
    return plain !== null && plainBytes ? { bytes: plainBytes, name: plain } : null
  }
}
