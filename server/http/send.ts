import type { IncomingMessage, ServerResponse } from 'node:http'
import { preferredEncoding } from '#lib/http/accept-encoding.ts'
import type { HeaderList } from '#server/http/headers.ts'
import type { Page } from '#server/pages/page.ts'

/** Sends a stored page, or 304 when the reader has it already. Allocates nothing but what Node does. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const { 'accept-encoding': accepted, 'if-none-match': known } = request.headers
  if (known !== undefined && page.status === 200 && isKnown(known, page.etag)) {
    response.writeHead(304, page.notModifiedHeaders).end()
    return
  }
  const encoding = preferredEncoding(Array.isArray(accepted) ? accepted.join() : accepted)
  response.writeHead(page.status, page.headers[encoding])
  // Node leaves the body away where the method is HEAD.
  response.end(page.bodies[encoding])
}

/** Sends a page that was made for this request; `facts` replace the `x-cache: hit` of stored ones. */
export function sendNewPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  facts: { cache: 'miss' | 'pass'; renderMs: number; queries: number },
): void {
  const timing = `render;dur=${facts.renderMs.toFixed(1)}, queries;desc="${facts.queries}"`
  const replaced = (headers: HeaderList) => [...headers.slice(0, -1), facts.cache, 'server-timing', timing]
  const { br, gzip, identity } = page.headers
  sendPage(request, response, {
    ...page,
    headers: { br: replaced(br), gzip: replaced(gzip), identity: replaced(identity) },
    notModifiedHeaders: replaced(page.notModifiedHeaders),
  })
}

/** Sends the reader on to another path of this site, for good. */
export function sendRedirect(response: ServerResponse, headers: HeaderList, to: string, cache: string): void {
  response.writeHead(301, [...headers, 'location', to, 'x-cache', cache, 'content-length', '0']).end()
}

/** Sends an answer in one line of plain text. */
export function sendRefusal(
  response: ServerResponse,
  status: number,
  headers: HeaderList,
  sentence: string,
  extra: HeaderList = [],
): void {
  const body = Buffer.from(`${sentence}\n`)
  response.writeHead(status, [...headers, ...extra, 'content-length', String(body.length)]).end(body)
}

function isKnown(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag) return true
  const plain = etag.slice(2)
  return ifNoneMatch
    .split(',')
    .some((candidate) => candidate.trim().replace(/^W\//, '') === plain || candidate.trim() === '*')
}
