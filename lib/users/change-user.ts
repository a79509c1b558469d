import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

export type UserDetails = { userId: string; name: string; contributorId: string | null }

/** Changes a user's name and which contributor they are in bylines, if any. */
export async function changeUser(actor: Actor, given: UserDetails): Promise<Result<true>> {
  const may = mayOnSite(actor, 'user.manage')
  if (!may.ok) return may
  const { userId, name, contributorId } = given
  return await database().$transaction(async (tx) => {
    const user = await tx.user.findFirst({ where: { id: userId, system: false } })
    if (!user) return fail('unknown', 'There is no such user. Load the page again.')
    const contributor = contributorId && (await tx.contributor.findUnique({ where: { id: contributorId } }))
    if (contributorId && !contributor) {
      return fail('unknown', 'There is no such contributor. Load the page again.', 'contributorId')
    }
    if (contributorId && (await tx.user.findFirst({ where: { contributorId, id: { not: userId } } }))) {
      return fail('conflict', 'This contributor is another user already.', 'contributorId')
    }
    const at = new Date()
    await tx.user.update({ where: { id: userId }, data: { name, contributorId, updatedAt: at } })
    const subject = { subjectType: 'user', subjectId: userId }
    const detail = { name, contributorId }
    await recordAuditEvent(tx, { actorId: actor.userId, verb: 'changeUser', ...subject, detail, at })
    return ok(true)
  })
}
