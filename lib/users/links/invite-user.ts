import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import type { Role } from '#lib/db/generated/enums.ts'
import { newId } from '#lib/db/id.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { makeSignInLink } from '#lib/users/links/sign-in-link.ts'

export type Invitation = { userId: string; url: string; expiresAt: Date }
export type NewUser = { name: string; email: string; role: Role; sectionId: string | null }

/**
 * Adds a user with a first role. The link in the answer is handed to them; with it they choose their password, once
 * and within a day.
 */
export async function inviteUser(actor: Actor, given: NewUser): Promise<Result<Invitation>> {
  const may = mayOnSite(actor, 'user.manage')
  if (!may.ok) return may
  const { name, role, sectionId } = given
  const email = given.email.toLowerCase()
  return await database().$transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email } })) {
      return fail('conflict', 'Somebody has this address already. Look for them in the list.', 'email')
    }
    if (sectionId !== null && !(await tx.section.findUnique({ where: { id: sectionId } }))) {
      return fail('unknown', 'There is no such section. Load the page again.', 'sectionId')
    }
    const at = new Date()
    const userId = newId()
    const grants = { create: { id: newId(), role, sectionId, createdAt: at } }
    await tx.user.create({ data: { id: userId, name, email, createdAt: at, updatedAt: at, grants } })
    const link = await makeSignInLink(tx, { purpose: 'invitation', subject: userId, at })
    const subject = { subjectType: 'user', subjectId: userId }
    const detail = { name, role, sectionId }
    await recordAuditEvent(tx, { actorId: actor.userId, verb: 'inviteUser', ...subject, detail, at })
    return ok({ userId, ...link })
  })
}
