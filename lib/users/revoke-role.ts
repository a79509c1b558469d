import { endSessions } from '#lib/auth/sessions.ts'
import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { lockAdministrators, requireAnotherAdministrator } from '#lib/users/administrators.ts'
import { mayOnSite } from '#lib/users/may.ts'

/** Takes a role back. The user's sessions end; the last administrator stays one. */
export async function revokeRole(actor: Actor, { grantId }: { grantId: string }): Promise<Result<true>> {
  const may = mayOnSite(actor, 'user.manage')
  if (!may.ok) return may
  return await database().$transaction(async (tx) => {
    await lockAdministrators(tx)
    const grant = await tx.grant.findUnique({ where: { id: grantId } })
    if (!grant) return fail('unknown', 'This role has been taken back already. Load the page again.')
    const { userId, role, sectionId } = grant
    if (role === 'administrator' && sectionId === null) {
      const another = await requireAnotherAdministrator(tx, userId)
      if (!another.ok) return another
    }
    await tx.grant.delete({ where: { id: grantId } })
    await endSessions(tx, userId)
    const subject = { subjectType: 'user', subjectId: userId }
    const at = new Date()
    const detail = { role, sectionId }
    await recordAuditEvent(tx, { actorId: actor.userId, verb: 'revokeRole', ...subject, detail, at })
    return ok(true)
  })
}
