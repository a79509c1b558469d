import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { contentTypeOf } from '#server/files/content-types.ts'
import type { SurfaceHeaders } from '#server/http/headers.ts'
import { sendRefusal } from '#server/http/send.ts'

/** Serves `/media/{hash}/{file}` from the data folder, as long as the picture may be seen. */
export function createPictureServer(options: {
  mediaFolder: string
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
    const path = join(options.mediaFolder, hash, file)
    const handle = isPublic ? await open(path).catch(() => null) : null
    if (!handle) return sendRefusal(response, 404, headers.refusal, 'There is no such picture.')
    const etag = `"${hash}-${file}"`
    const { size } = await handle.stat()
    const facts = ['etag', etag, ...headers.picture, 'x-cache', cache]
    const content = ['content-type', contentTypeOf(file), 'content-length', String(size)]
    const isKnown = request.headers['if-none-match']?.includes(etag) === true
    response.writeHead(isKnown ? 304 : 200, isKnown ? facts : [...content, ...facts])
    if (isKnown || request.method === 'HEAD') {
      await handle.close()
      response.end()
      return
    }
    await pipeline(createReadStream(path, { fd: handle }), response)
  }
}
