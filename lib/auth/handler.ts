import { auth } from '#lib/auth/auth.ts'
import { isOwnOrigin } from '#lib/http/own-origin.ts'

/** What a browser may ask of better-auth itself; everything else is done by verbs, which ask, check and log. */
const open = new Set([
  'GET /api/auth/passkey/generate-authenticate-options',
  'POST /api/auth/passkey/verify-authentication',
  'POST /api/auth/sign-in/email',
  'POST /api/auth/sign-out',
  'POST /api/auth/two-factor/verify-totp',
  'POST /api/auth/two-factor/verify-backup-code',
])

/** Answers `/api/auth/*`: signing in and out, asked by a page of this site. */
export async function handleAuthRequest(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (!open.has(`${request.method} ${pathname}`)) return refuse(404, 'There is nothing at this address.')
  if (request.method !== 'GET' && !isOwnOrigin(request.headers)) {
    return refuse(403, 'Only pages of this site may send this.')
  }
  return await auth().handler(request)
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: { 'cache-control': 'no-store' } })
}
