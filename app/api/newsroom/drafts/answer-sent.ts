import type { Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { actorOfRequest, answer } from '../acting.ts'
import { sentJson } from './sent-json.ts'

/** Runs a verb on the JSON of a request: who asks, what they sent, then the verb, which asks for the right. */
export async function answerSent(
  request: Request,
  verb: (actor: Actor, sent: Record<string, unknown>) => Promise<Result<unknown>>,
): Promise<Response> {
  const actor = await actorOfRequest(request)
  if (actor instanceof Response) return actor
  const sent = await sentJson(request)
  if (sent.ok) return answer(await verb(actor, sent.value))
  if (sent.kind === 'invalid') return answer(sent)
  return Response.json(sent, { status: 413, headers: { 'cache-control': 'no-store' } })
}
