import type { IncomingMessage } from 'node:http'
import { peerAddress, type TrustedProxies } from '#lib/http/peer-address.ts'

/** Headers by which the framework and proxies steer themselves; from a browser they are forged. */
const forgedHeader =
  /^(x-middleware-|x-invoke-|x-matched-path|x-nextjs-data|x-next-|x-prerender-|x-now-|x-vercel-|x-original-|x-rewrite-|x-forwarded-|x-real-ip$|x-http-method|x-method-override|forwarded$|next-resume$|next-cache-|proxy)/

/**
 * Makes a request's headers say who really asks, for code behind the front: `X-Forwarded-For`, `-Proto` and
 * `-Host` are written anew, and headers that only the framework itself may send are removed. A trusted proxy's
 * own word about protocol and host is kept.
 */
export function rewriteForwarded(request: IncomingMessage, trusted: TrustedProxies): void {
  const { headers } = request
  const connection = request.socket.remoteAddress ?? ''
  const isTrusted = trusted.includes(connection)
  const kept = isTrusted ? headers : {}
  const forwarded = {
    'x-forwarded-for': peerAddress(connection, oneValue(headers['x-forwarded-for']), trusted),
    'x-forwarded-proto': oneValue(kept['x-forwarded-proto']) ?? 'http',
    'x-forwarded-host': oneValue(kept['x-forwarded-host']) ?? headers.host,
  }
  for (const name of Object.keys(headers)) if (forgedHeader.test(name)) delete headers[name]
  Object.assign(headers, forwarded)
}

function oneValue(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value
}
