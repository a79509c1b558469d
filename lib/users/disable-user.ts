import { endSessions } from '#lib/auth/sessions.ts'
import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { lockAdministrators, requireAnotherAdministrator } from '#lib/users/administrators.ts'
import { mayOnSite } from '#lib/users/may.ts'

/**
 * Lets a user sign in no more, or again. Disabling ends their sessions; what they wrote stays theirs. The last
 * administrator cannot be disabled.
 */
export async function setUserDisabled(
  actor: Actor,
  { userId, isDisabled }: { userId: string; isDisabled: boolean },
): Promise<Result<true>> {
  const may = mayOnSite(actor, 'user.manage')
  if (!may.ok) return may
  return await database().$transaction(async (tx) => {
    await lockAdministrators(tx)
    const user = await tx.user.findFirst({ where: { id: userId, system: false } })
    if (!user) return fail('unknown', 'There is no such user. Load the page again.')
    if ((user.disabledAt !== null) === isDisabled) return ok(true)
    if (isDisabled) {
      const another = await requireAnotherAdministrator(tx, userId)
      if (!another.ok) return another
    }
    const at = new Date()
    await tx.user.update({
      where: { id: userId },
      data: { disabledAt: isDisabled ? at : null, updatedAt: at },
    })
    await endSessions(tx, userId)
    const verb = isDisabled ? 'disableUser' : 'enableUser'
    const subject = { subjectType: 'user', subjectId: userId }
    await recordAuditEvent(tx, { actorId: actor.userId, verb, ...subject, detail: {}, at })
    return ok(true)
  })
}
