import { getSessionUserId } from '#lib/auth/session.ts'
import { isOwnOrigin } from '#lib/http/own-origin.ts'
import { fail, type Result } from '#lib/result.ts'
import { type Actor, getActor } from '#lib/users/actor.ts'

const statusOf = new Map([
  ['signed-out', 401],
  ['refused', 403],
  ['unknown', 404],
  ['invalid', 422],
  ['conflict', 409],
  ['preflight', 409],
])

/** Who asks; or the answer to somebody who is not signed in, or whose request no page of this site sent. */
export async function actorOfRequest(request: Request): Promise<Actor | Response> {
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  if (!isReading && !isOwnOrigin(request.headers)) {
    return json(fail('refused', 'Only pages of this site may send this.'), 403)
  }
  const userId = await getSessionUserId(request.headers)
  const actor = userId === null ? null : await getActor(userId)
  return actor ?? json(fail('signed-out', 'You are signed out. Sign in again, then repeat this.'), 401)
}

/** A verb's outcome as an answer: its value with 200, or the failure with the status of its kind. */
export function answer(result: Result<unknown>): Response {
  return json(result, result.ok ? 200 : (statusOf.get(result.kind) ?? 400))
}

function json(result: Result<unknown>, status: number): Response {
  return Response.json(result, { status, headers: { 'cache-control': 'no-store' } })
}
