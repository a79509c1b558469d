import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { LRUCache } from 'lru-cache'
import { collectTruth } from '#server/address.ts'
import { contentTypeOf } from '#server/files/content-types.ts'
import type { SurfaceHeaders } from '#server/http/headers.ts'
import { sendRefusal } from '#server/http/send.ts'
import type { TagJournal, Truth } from '#server/tags/tag-journal.ts'

const maxRemembered = 10_000

/** Serves `/media/{hash}/{file}` from the data folder, as long as the picture may be seen. */
export function createPictureServer(options: {
  mediaFolder: string
  resolveMedia: (hash: string) => Promise<boolean>
  journal: TagJournal
  headers: SurfaceHeaders
}) {
  const { journal, headers } = options
  const decisions = new LRUCache<string, Truth & { isPublic: boolean }>({ max: maxRemembered })

  async function decide(hash: string): Promise<{ isPublic: boolean; cache: string }> {
    const known = decisions.get(hash)
    if (known && journal.isTrue(known)) return { isPublic: known.isPublic, cache: 'hit' }
    const { value: isPublic, queries: _, ...truth } = await collectTruth(() => options.resolveMedia(hash))
    // An answer that names no tag could never expire.
    if (truth.tags.length > 0 && journal.isTrue(truth)) decisions.set(hash, { ...truth, isPublic })
    return { isPublic, cache: 'miss' }
  }

  /** Answers with the picture, or 404 whether it is unknown, not yet or no longer public. */
  return async function servePicture(
    request: IncomingMessage,
    response: ServerResponse,
    { hash, file }: { hash: string; file: string },
  ): Promise<void> {
    const { isPublic, cache } = await decide(hash)
    const path = join(options.mediaFolder, hash, file)
    const handle = isPublic ? await open(path).catch(() => null) : null
    if (!handle) return sendRefusal(response, 404, headers.refusal, 'There is no such picture.')
    const etag = `"${hash}-${file}"`
    const { size } = await handle.stat()
    const facts = ['etag', etag, ...headers.immutableFile, 'x-cache', cache]
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
