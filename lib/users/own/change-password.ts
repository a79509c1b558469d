import { hashPassword } from '#lib/auth/passwords/password-hash.ts'
import { checkPassword } from '#lib/auth/passwords/password-rules.ts'
import { confirmPassword, setPassword } from '#lib/auth/passwords/password.ts'
import { endSessions, openSession } from '#lib/auth/sessions.ts'
import { database } from '#lib/db/client.ts'
import { ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { recordOwn } from '#lib/users/own/record-own.ts'

/**
 * Changes the actor's own password. Every session ends, and this browser gets a new one: the `Set-Cookie` headers
 * of the answer.
 */
export async function changeOwnPassword(
  actor: Actor,
  { current, password }: { current: string; password: string },
  headers: Headers,
): Promise<Result<string[]>> {
  const { userId } = actor
  const confirmed = await confirmPassword(userId, current)
  if (!confirmed.ok) return confirmed
  const user = await database().user.findUniqueOrThrow({ where: { id: userId } })
  const checked = checkPassword(password, [user.name, user.email ?? ''])
  if (!checked.ok) return checked
  const hash = await hashPassword(password)
  return await database().$transaction(async (tx) => {
    const at = new Date()
    await setPassword(tx, { userId, hash, at })
    await endSessions(tx, userId)
    await recordOwn(tx, actor, 'changeOwnPassword', { at })
    return ok(await openSession(tx, { userId, headers, at }))
  })
}
