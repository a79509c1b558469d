import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from '#lib/http/accept-encoding.ts'
import type { HeaderList } from '#server/http/headers.ts'
import type { Truth } from '#server/tags/tag-journal.ts'

/** A finished answer for readers, ready to be sent any number of times. */
export type Page = Truth & {
  path: string
  status: number
  contentType: string
  /** Weak, since its three encodings share it. */
  etag: string
  bodies: Record<Encoding, Buffer>
  /** Headers of a stored answer in each encoding. */
  headers: Record<Encoding, HeaderList>
  notModifiedHeaders: HeaderList
  sizeBytes: number
}

export type PageParts = Omit<Page, 'headers' | 'notModifiedHeaders' | 'sizeBytes'>

/** A page before compression. */
export type DraftPage = Truth & { path: string; status: number; contentType: string; body: Buffer }

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
const brotliQuality = 7
const gzipLevel = 9

/** Compresses a page and writes its headers; `policy` gives those that every answer of its kind carries. */
export async function finishPage({ body, ...draft }: DraftPage, policy: HeaderList): Promise<Page> {
  const bodies = isCompressible(draft.contentType)
    ? await compress(body)
    : { br: body, gzip: body, identity: body }
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return assemblePage({ ...draft, etag: `W/"${digest}"`, bodies }, policy)
}

/** Puts a page together from its parts, as finished now or read from disk. */
export function assemblePage(parts: PageParts, policy: HeaderList): Page {
  const { bodies, etag } = parts
  const shared = ['etag', etag, ...policy, 'x-cache', 'hit']
  const headersFor = (encoding: Encoding) => {
    const body = bodies[encoding]
    const encoded = body === bodies.identity ? [] : ['content-encoding', encoding]
    return ['content-type', parts.contentType, 'content-length', String(body.length), ...encoded, ...shared]
  }
  return {
    ...parts,
    headers: { br: headersFor('br'), gzip: headersFor('gzip'), identity: headersFor('identity') },
    notModifiedHeaders: shared,
    sizeBytes: sizeOf(parts),
  }
}

/** Headers, tags and the store's own records count against the memory that pages may take. */
function sizeOf({ path, tags, bodies }: PageParts) {
  const headersBytes = 6000
  const distinct = [...new Set([bodies.br, bodies.gzip, bodies.identity])]
  return [...distinct, path, path, ...tags].reduce((sum, { length }) => sum + length + 16, headersBytes)
}

function isCompressible(contentType: string) {
  return /^(text\/|application\/(javascript|json|manifest\+json|rss\+xml|atom\+xml|feed\+json|xml)|image\/svg)/.test(
    contentType,
  )
}

async function compress(body: Buffer): Promise<Page['bodies']> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [br, compressed] = await Promise.all([
    compressBrotli(body, { params }),
    compressGzip(body, { level: gzipLevel }),
  ])
  return { br, gzip: compressed, identity: body }
}
