import type { IncomingMessage, ServerResponse } from 'node:http'
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
    const bytes = isPublic ? await options.read(`media/${hash}/${file}`) : null
    if (!bytes) return sendRefusal(response, 404, headers.refusal, 'There is no such picture.')
    const etag = `"${hash}-${file}"`
    const facts = ['etag', etag, ...headers.picture, 'x-cache', cache]
    const content = ['content-type', contentTypeOf(file), 'content-length', String(bytes.length)]
    const isKnown = request.headers['if-none-match']?.includes(etag) === true
    response.writeHead(isKnown ? 304 : 200, isKnown ? facts : [...content, ...facts])
    response.end(isKnown || request.method === 'HEAD' ? undefined : bytes)
  }
}
