import { getSession } from '#lib/auth/session.ts'
import { endSession, endSessions } from '#lib/auth/sessions.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { recordOwn } from '#lib/users/own/record-own.ts'

/** Signs one of the actor's browsers out. */
export async function endOwnSession(actor: Actor, { id }: { id: string }): Promise<Result<true>> {
  return await database().$transaction(async (tx) => {
    if (!(await endSession(tx, actor.userId, id))) {
      return fail('unknown', 'This browser is signed out already. Load the page again.')
    }
    await recordOwn(tx, actor, 'endSession')
    return ok(true)
  })
}

/** Signs every other browser of the actor out; answers how many. */
export async function endOtherSessions(actor: Actor, headers: Headers): Promise<Result<{ ended: number }>> {
  const current = await getSession(headers)
  return await database().$transaction(async (tx) => {
    const ended = await endSessions(tx, actor.userId, current?.id)
    await recordOwn(tx, actor, 'endOtherSessions', { detail: { ended } })
    return ok({ ended })
  })
}
