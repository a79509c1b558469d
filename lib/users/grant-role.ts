import { endSessions } from '#lib/auth/sessions.ts'
import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import type { Role } from '#lib/db/generated/enums.ts'
import { newId } from '#lib/db/id.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

export type NewGrant = { userId: string; role: Role; sectionId: string | null }

/** Gives a user a role, in one section or (null) in all of them. Their sessions end: they sign in to the new rights. */
export async function grantRole(actor: Actor, grant: NewGrant): Promise<Result<{ grantId: string }>> {
  const may = mayOnSite(actor, 'user.manage')
  if (!may.ok) return may
  return await database().$transaction(async (tx) => {
    const user = await tx.user.findFirst({
      where: { id: grant.userId, system: false },
      include: { grants: true },
    })
    if (!user) return fail('unknown', 'There is no such user. Load the page again.')
    if (user.grants.some(({ role, sectionId }) => role === grant.role && sectionId === grant.sectionId)) {
      return fail('conflict', `${user.name} has this role already.`)
    }
    if (grant.sectionId !== null && !(await tx.section.findUnique({ where: { id: grant.sectionId } }))) {
      return fail('unknown', 'There is no such section. Load the page again.')
    }
    const at = new Date()
    const grantId = newId()
    await tx.grant.create({ data: { ...grant, id: grantId, createdAt: at } })
    await endSessions(tx, grant.userId)
    const subject = { subjectType: 'user', subjectId: grant.userId }
    const detail = { role: grant.role, sectionId: grant.sectionId }
    await recordAuditEvent(tx, { actorId: actor.userId, verb: 'grantRole', ...subject, detail, at })
    return ok({ grantId })
  })
}
