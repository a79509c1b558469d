import { type Dispatcher, fetch, type Response } from 'undici'
import { type GuardedWorld, guardedAgent, publicWeb } from '#lib/http/guarded-agent.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type GuardedLimits = {
  /** Bytes of the body that are taken at most, after decompression. */
  maxBytes: number
  /** Milliseconds for everything: all redirects and the whole body. */
  withinMs: number
  /** Media types that are taken, each a prefix: `image/`. */
  types: string[]
  /** 404 and 410 are answers, without a body, and not `unreachable`. */
  tellsGone?: true
}

export type Fetched = { url: string; type: string; charset: string | null; bytes: Uint8Array; isGone?: true }

/** Fetches an address within limits; see `fetchGuarded`. */
export type GuardedFetch = (address: string, limits: GuardedLimits) => Promise<Result<Fetched, 'unreachable'>>

const mostRedirects = 3

/**
 * Fetches something from the public web for somebody: http and https on their own ports, addresses of the public
 * internet only (looked at when connecting, so that a name cannot answer twice), three redirects, a limit of bytes,
 * time and type. Every failure is `unreachable` with a sentence that tells nothing of this machine's network.
 */
export const fetchGuarded: GuardedFetch = guardedFetch(publicWeb)

/** A fetcher as `fetchGuarded` for another world than the public web: tests have servers of their own. */
export function guardedFetch(world: GuardedWorld): GuardedFetch {
  const agent = guardedAgent(world)
  return async (address, limits) => {
    const signal = AbortSignal.timeout(limits.withinMs)
    try {
      let url = new URL(address)
      for (let hop = 0; hop <= mostRedirects; hop += 1) {
        if (!isAllowed(url, world)) break
        const response = await ask(url, limits, agent, signal)
        const to = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
        if (to === null) return await taken(url, response, limits)
        await response.body?.cancel()
        url = new URL(to, url)
      }
    } catch {
      // The reason would tell which addresses of the inner network answer, and how.
    }
    return unreachable(address)
  }
}

async function ask(url: URL, limits: GuardedLimits, dispatcher: Dispatcher, signal: AbortSignal) {
  const headers = { accept: limits.types.map(acceptOf).join(', '), 'user-agent': userAgent }
  return await fetch(url, { dispatcher, redirect: 'manual', signal, headers })
}

/** Says what asks; many sites give their descriptions only to those who say so. */
const userAgent = 'Mozilla/5.0 (compatible; Broadsheet; link preview)'

function acceptOf(prefix: string): string {
  return prefix.endsWith('/') ? `${prefix}*` : prefix
}

function isAllowed(url: URL, { ports }: GuardedWorld): boolean {
  return /^https?:$/.test(url.protocol) && ports.has(url.port) && url.username === '' && url.password === ''
}

async function taken(
  url: URL,
  response: Response,
  limits: GuardedLimits,
): Promise<Result<Fetched, 'unreachable'>> {
  const contentType = response.headers.get('content-type') ?? ''
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (limits.tellsGone && (response.status === 404 || response.status === 410)) {
    await response.body?.cancel()
    return ok({ url: url.href, type, charset: null, bytes: new Uint8Array(), isGone: true })
  }
  const isWanted = response.ok && limits.types.some((prefix) => type.startsWith(prefix))
  const isSmall = !(Number(response.headers.get('content-length') ?? 0) > limits.maxBytes)
  const bytes = isWanted && isSmall ? await readAtMost(response, limits.maxBytes) : null
  if (bytes === null) {
    await response.body?.cancel().catch(() => undefined)
    return unreachable(url.href)
  }
  return ok({ url: url.href, type, charset: charsetOf(contentType), bytes })
}

function charsetOf(contentType: string): string | null {
  return /;\s?charset="?([\w-]{2,20})/i.exec(contentType)?.[1] ?? null
}

async function readAtMost(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.byteLength
    if (length > maxBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function unreachable(address: string): { ok: false; kind: 'unreachable'; message: string } {
  const shown = address.length > 120 ? `${address.slice(0, 120)}…` : address
  return fail(
    'unreachable',
    `Nothing usable could be fetched from ${shown}. Save the file and add it by hand.`,
  )
}
