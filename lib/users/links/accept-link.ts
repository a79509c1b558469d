import { useOneTimeToken } from '#lib/auth/one-time-link.ts'
import { forgetPasskeys } from '#lib/auth/passkeys.ts'
import { hashPassword } from '#lib/auth/passwords/password-hash.ts'
import { checkPassword } from '#lib/auth/passwords/password-rules.ts'
import { setPassword } from '#lib/auth/passwords/password.ts'
import { endSessions, openSession } from '#lib/auth/sessions.ts'
import { forgetTwoFactor } from '#lib/auth/two-factor.ts'
import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { readSignInLink } from '#lib/users/links/set-up-link.ts'

/** What anybody hears whose link works no more, whatever the reason. */
export const usedUp = fail(
  'unknown',
  'This link works no more: it has been used, or is too old. Ask an administrator for a new one.',
)

/**
 * Chooses a password with a link from an administrator. Every session of the user ends. Answers the `Set-Cookie`
 * headers that sign them in; none for somebody who is asked for a code, since the link stands for the password only.
 */
export async function acceptLink(
  { token, password }: { token: string; password: string },
  headers: Headers,
): Promise<Result<string[]>> {
  const holder = await readSignInLink(token)
  if (!holder || holder.purpose === 'set-up') return usedUp
  const checked = checkPassword(password, [holder.name, holder.email])
  if (!checked.ok) return checked
  const hash = await hashPassword(password)
  return await database().$transaction(async (tx) => {
    const at = new Date()
    const meaning = await useOneTimeToken(tx, token, at)
    if (!meaning) return usedUp
    const userId = meaning.subject
    await setPassword(tx, { userId, hash, at })
    await endSessions(tx, userId)
    if (meaning.purpose === 'password-and-factors') {
      await forgetTwoFactor(tx, userId)
      await forgetPasskeys(tx, userId)
    }
    const subject = { subjectType: 'user', subjectId: userId }
    const detail = { purpose: meaning.purpose }
    await recordAuditEvent(tx, { actorId: userId, verb: 'acceptSignInLink', ...subject, detail, at })
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    return ok(user.twoFactorEnabled ? [] : await openSession(tx, { userId, headers, at }))
  })
}
