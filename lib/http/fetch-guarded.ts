import { lookup } from 'node:dns'
import { isIP } from 'node:net'
import { Agent, buildConnector, fetch, type Response } from 'undici'
import { isPublicAddress } from '#lib/http/public-address.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type GuardedLimits = {
  /** Bytes of the body that are taken at most. */
  maxBytes: number
  /** Milliseconds for everything: all redirects and the whole body. */
  withinMs: number
  /** Media types that are taken, each a prefix: `image/`. */
  types: string[]
}

export type Fetched = { url: string; type: string; bytes: Uint8Array }

const mostRedirects = 3
const ports = new Set(['', '80', '443'])

class NotPublic extends Error {}

/**
 * Fetches something from the public web for somebody: http and https on their own ports, addresses of the public
 * internet only (looked at when connecting, so that a name cannot answer twice), three redirects, a limit of bytes,
 * time and type. Every failure is `unreachable` with a sentence that tells nothing of this machine's network.
 */
export async function fetchGuarded(
  address: string,
  limits: GuardedLimits,
): Promise<Result<Fetched, 'unreachable'>> {
  const signal = AbortSignal.timeout(limits.withinMs)
  try {
    let url = new URL(address)
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      if (!isAllowed(url)) break
      const response = await fetch(url, { dispatcher: agent, redirect: 'manual', signal })
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

/** Connects to public addresses only, whatever a name resolves to at that moment. */
const connect = buildConnector({
  timeout: 5_000,
  lookup: (name, options, answer) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, [])
      const inner = found.find((one) => !isPublicAddress(one.address))
      return inner ? answer(new NotPublic(), []) : answer(null, found)
    }),
})

const agent = new Agent({
  // A literal address is never looked up.
  connect: (options, done) =>
    isIP(options.hostname.replace(/^\[|\]$/g, '')) !== 0 && !isPublicAddress(options.hostname)
      ? done(new NotPublic(), null)
      : connect(options, done),
  maxHeaderSize: 16_384,
  connections: 4,
})

function isAllowed(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && ports.has(url.port) && url.username === '' && url.password === ''
}

async function taken(
  url: URL,
  response: Response,
  limits: GuardedLimits,
): Promise<Result<Fetched, 'unreachable'>> {
  const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const isWanted = response.ok && limits.types.some((prefix) => type.startsWith(prefix))
  const bytes = isWanted ? await readAtMost(response, limits.maxBytes) : null
  if (bytes === null) {
    await response.body?.cancel().catch(() => undefined)
    return unreachable(url.href)
  }
  return ok({ url: url.href, type, bytes })
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
