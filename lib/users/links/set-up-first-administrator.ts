import { useOneTimeToken } from '#lib/auth/one-time-link.ts'
import { hashPassword } from '#lib/auth/passwords/password-hash.ts'
import { checkPassword } from '#lib/auth/passwords/password-rules.ts'
import { setPassword } from '#lib/auth/passwords/password.ts'
import { openSession } from '#lib/auth/sessions.ts'
import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { hasAdministrator, lockAdministrators } from '#lib/users/administrators.ts'
import { usedUp } from '#lib/users/links/accept-link.ts'

export type FirstAdministrator = { token: string; name: string; email: string; password: string }

/**
 * Makes the first administrator of a site that has none, with the link that the start printed, and signs them in;
 * answers the `Set-Cookie` headers for their browser.
 */
export async function setUpFirstAdministrator(
  given: FirstAdministrator,
  headers: Headers,
): Promise<Result<string[]>> {
  const { name, password } = given
  const email = given.email.toLowerCase()
  const checked = checkPassword(password, [name, email])
  if (!checked.ok) return checked
  const hash = await hashPassword(password)
  return await database().$transaction(async (tx) => {
    await lockAdministrators(tx)
    const at = new Date()
    if (await tx.user.findUnique({ where: { email } })) {
      return fail('conflict', 'Somebody has this address already. Use another one.', 'email')
    }
    const meaning = await useOneTimeToken(tx, given.token, at)
    if (meaning?.purpose !== 'set-up' || (await hasAdministrator(tx))) return usedUp
    const userId = newId()
    const grants = { create: { id: newId(), role: 'administrator' as const, createdAt: at } }
    await tx.user.create({ data: { id: userId, name, email, createdAt: at, updatedAt: at, grants } })
    await setPassword(tx, { userId, hash, at })
    const subject = { subjectType: 'user', subjectId: userId }
    await recordAuditEvent(tx, {
      actorId: userId,
      verb: 'setUpFirstAdministrator',
      ...subject,
      detail: { name },
      at,
    })
    return ok(await openSession(tx, { userId, headers, at }))
  })
}
