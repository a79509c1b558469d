import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { collectTruth } from '#server/address.ts'
import type { SurfaceHeaders } from '#server/http/headers.ts'
import { encodePath } from '#server/http/normalise.ts'
import { sendRedirect, sendRefusal } from '#server/http/send.ts'
import { createTurnstile } from '#server/pages/turnstile.ts'
import type { TagJournal, Truth } from '#server/tags/tag-journal.ts'

/** The social card of one story: its name by content, and its picture. */
export type StoryCard = { hash: string; read: () => Promise<Uint8Array> }

const maxRemembered = 2000
const drawnAtOnce = 2

/**
 * Serves `/cards/{path of a story}/{hash}.png`, and `…/q/{token}/{hash}.png` for a passage of it: only while the story is public, which is asked once for as long
 * as the answer is true. A card that has become another one redirects to it.
 */
export function createCardServer(options: {
  /** The card of the story at a path, or of the passage of it that a token names. */
  findCard: (path: string, token?: string) => Promise<StoryCard | null>
  journal: TagJournal
  headers: SurfaceHeaders
}) {
  const { headers, journal } = options
  const remembered = new LRUCache<string, Truth & { card: StoryCard }>({ max: maxRemembered })
  const inTurn = createTurnstile(drawnAtOnce)

  async function find(
    path: string,
    token?: string,
  ): Promise<{ card: StoryCard | null; cache: 'hit' | 'miss' }> {
    const key = `${path}?${token ?? ''}`
    const known = remembered.get(key)
    if (known && journal.isTrue(known)) return { card: known.card, cache: 'hit' }
    const {
      value: card,
      queries: _queries,
      ...truth
    } = await collectTruth(() => options.findCard(path, token))
    // An answer that names no tag could never expire.
    if (card && truth.tags.length > 0) remembered.set(key, { ...truth, card })
    return { card, cache: 'miss' }
  }

  return async function serveCard(
    request: IncomingMessage,
    response: ServerResponse,
    { path, hash, token }: { path: string; hash: string; token?: string },
  ): Promise<void> {
    const { card, cache } = await find(path, token)
    if (!card) return sendRefusal(response, 404, headers.refusal, 'There is no such picture.')
    if (card.hash !== hash) {
      const folder = token === undefined ? '' : `/q/${token}`
      const to = `/cards${encodePath(path)}${folder}/${card.hash}.png`
      return sendRedirect(response, headers.redirect, to, cache)
    }
    const etag = `"${hash}"`
    const facts = ['etag', etag, ...headers.picture, 'x-cache', cache]
    if (request.headers['if-none-match']?.includes(etag) === true) {
      response.writeHead(304, facts).end()
      return
    }
    const bytes = await inTurn(card.read)
    const content = ['content-type', 'image/png', 'content-length', String(bytes.length)]
    response.writeHead(200, [...content, ...facts])
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }
}
