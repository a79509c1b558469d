import { recordAuditEvent } from '#lib/audit/record-event.ts'
import type { Transaction } from '#lib/db/client.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Logs what somebody did to their own account. */
export async function recordOwn(
  tx: Transaction,
  actor: Actor,
  verb: string,
  { at = new Date(), detail = {} }: { at?: Date; detail?: Record<string, string | number> } = {},
): Promise<void> {
  const { userId } = actor
  await recordAuditEvent(tx, { actorId: userId, verb, subjectType: 'user', subjectId: userId, detail, at })
}
