import { endSessions } from '#lib/auth/sessions.ts'
import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import type { Invitation } from '#lib/users/links/invite-user.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { type LinkPurpose, makeSignInLink } from '#lib/users/links/sign-in-link.ts'

/**
 * Makes a link with which a user chooses another password, for one who forgot it; `forgetsFactors` is for one who
 * has lost their phone or key as well. Their sessions end. Somebody who never chose one is invited again.
 */
export async function resetSignIn(
  actor: Actor,
  { userId, forgetsFactors }: { userId: string; forgetsFactors: boolean },
): Promise<Result<Invitation>> {
  const may = mayOnSite(actor, 'user.manage')
  if (!may.ok) return may
  return await database().$transaction(async (tx) => {
    const user = await tx.user.findFirst({
      where: { id: userId, system: false },
      include: { accounts: { where: { password: { not: null } } } },
    })
    if (!user?.email) return fail('unknown', 'There is no such user. Load the page again.')
    if (user.disabledAt) return fail('conflict', `${user.name} is disabled. Enable the account first.`)
    const again: LinkPurpose = forgetsFactors ? 'password-and-factors' : 'password'
    const purpose = user.accounts.length === 0 ? 'invitation' : again
    const at = new Date()
    await endSessions(tx, userId)
    const link = await makeSignInLink(tx, { purpose, subject: userId, at })
    const subject = { subjectType: 'user', subjectId: userId }
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb: 'resetSignIn',
      ...subject,
      detail: { purpose },
      at,
    })
    return ok({ userId, ...link })
  })
}
