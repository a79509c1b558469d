import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TrustedProxies } from '#lib/http/peer-address.ts'
import { rewriteForwarded } from '#server/http/forwarded.ts'
import type { HeaderList, SurfaceHeaders } from '#server/http/headers.ts'
import { adminPolicy, apiPolicy } from '#server/http/policies.ts'

const nonceBytes = 18

/**
 * Makes a request ready for the framework: headers that say who really asks, the policy of its surface (from which
 * the framework takes the nonce of its scripts), and the path in `x-admin-path`. The answer gets the same policy and
 * the surface's headers, whatever the framework sets. `held` are the headers of a surface without scripts.
 */
export function prepareFrameworkRequest(
  request: IncomingMessage,
  response: ServerResponse,
  options: { trusted: TrustedProxies; headers: SurfaceHeaders; isDev: boolean; held?: HeaderList },
): void {
  rewriteForwarded(request, options.trusted)
  if (options.held) return holdHeaders(response, [...options.held, 'x-cache', 'pass'])
  const path = request.url ?? '/'
  if (/^\/api(?=[/?]|$)/.test(path)) {
    return holdHeaders(response, [...options.headers.admin, 'content-security-policy', apiPolicy])
  }
  const nonce = randomBytes(nonceBytes).toString('base64')
  const policy = adminPolicy(nonce, options)
  Object.assign(request.headers, {
    'content-security-policy': policy,
    'x-nonce': nonce,
    'x-admin-path': withoutRenderingQuery(path),
  })
  holdHeaders(response, [...options.headers.admin, 'content-security-policy', policy])
}

/** The address as a person would type it: what the framework adds when it fetches a page in parts is left out. */
function withoutRenderingQuery(path: string): string {
  return path.replace(/([?&])_rsc=[^&]*(&|$)/, (_match, before, after) => (after === '&' ? before : ''))
}

/** Keeps headers as they are set here, whatever the framework sets later. */
function holdHeaders(response: ServerResponse, held: string[]): void {
  response.writeHead = new Proxy(response.writeHead.bind(response), {
    apply(writeHead, _response, parameters: Parameters<typeof response.writeHead>) {
      for (let index = 0; index < held.length; index += 2) {
        response.setHeader(held[index] ?? '', held[index + 1] ?? '')
      }
      return writeHead(...parameters)
    },
  })
}
