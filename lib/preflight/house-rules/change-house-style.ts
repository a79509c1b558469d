import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { database, type Transaction } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import type { Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

type Change = {
  verb: 'addHouseRule' | 'changeHouseRule' | 'removeHouseRule'
  detail: Prisma.InputJsonObject
}

/**
 * Runs one change of the house style: asks for the right `house-rule.manage`, then in one transaction the change and
 * its audit entry. A failure of the change leaves everything as it was.
 */
export async function changeHouseStyle<Kind extends string>(
  actor: Actor,
  ruleId: string,
  change: (tx: Transaction, at: Date) => Promise<Result<Change, Kind>>,
): Promise<Result<{ ruleId: string }, Kind | 'refused'>> {
  const may = mayOnSite(actor, 'house-rule.manage')
  if (!may.ok) return may
  return await database().$transaction(async (tx) => {
    const at = new Date()
    const changed = await change(tx, at)
    if (!changed.ok) return changed
    const { verb, detail } = changed.value
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb,
      subjectType: 'house-rule',
      subjectId: ruleId,
      detail,
      at,
    })
    return { ok: true, value: { ruleId } }
  })
}
