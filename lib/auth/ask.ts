import { auth } from '#lib/auth/auth.ts'
import { siteUrl } from '#lib/http/site-url.ts'

/** Of whoever asks: the session, and whom to count tries for. */
const passedOn = ['cookie', 'user-agent', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto']

/**
 * Asks an endpoint of better-auth (by POST, or by GET without a body) for somebody whose request has `headers` and
 * was sent by a page of this site, which the caller has made sure of; with the same limits as if their browser had
 * asked.
 */
export async function askAuth(headers: Headers, path: string, body?: object): Promise<Response> {
  const sent = new Headers({ 'content-type': 'application/json', origin: siteUrl() })
  for (const name of passedOn) {
    const value = headers.get(name)
    if (value !== null) sent.set(name, value)
  }
  const init = body === undefined ? { method: 'GET' } : { method: 'POST', body: JSON.stringify(body) }
  return await auth().handler(new Request(`${siteUrl()}/api/auth${path}`, { ...init, headers: sent }))
}
