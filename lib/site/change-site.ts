import { recordAuditEvent } from '#lib/audit/record-event.ts'
import { awaitAcknowledgement, expireTags } from '#lib/cache/expire.ts'
import { database, type Transaction } from '#lib/db/client.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'
import type { SiteVerb } from '#lib/users/rights.ts'

export type SiteChange<T> = {
  value: T
  /** What the audit log says of it: the verb as the code names it, with before and after. */
  audit: { verb: string; subjectType: string; subjectId: string; detail: Prisma.InputJsonObject }
  /** Cache tags of what looks different now. */
  tags: string[]
}

type Kind = 'refused' | 'taken' | 'unknown' | 'in-use' | 'invalid'

/**
 * One change of the site itself (its sections, tags, people, settings): asks the actor's right, then changes,
 * audits and expires pages in one transaction, and returns once every running front knows. A failure of `change`
 * changes nothing; two that want one slug at once get `taken`.
 */
export async function changeSite<T>(
  actor: Actor,
  right: SiteVerb,
  change: (tx: Transaction, at: Date) => Promise<Result<SiteChange<T>, Kind>>,
): Promise<Result<T>> {
  const allowed = mayOnSite(actor, right)
  if (!allowed.ok) return allowed
  try {
    const changed = await inOneTransaction((tx) => changeIn(tx, actor, change))
    if (!changed.ok) return changed
    await awaitAcknowledgement(database(), changed.value.expiryId)
    return ok(changed.value.value)
  } catch (error) {
    if (isTaken(error))
      return fail('taken', 'This slug was taken in the same moment. Choose another one.', 'slug')
    throw error
  }
}

async function changeIn<T>(
  tx: Transaction,
  actor: Actor,
  change: (tx: Transaction, at: Date) => Promise<Result<SiteChange<T>, Kind>>,
): Promise<Result<{ value: T; expiryId: string }>> {
  const at = new Date()
  const result = await change(tx, at)
  if (!result.ok) return result
  const { value, audit, tags } = result.value
  await recordAuditEvent(tx, { ...audit, actorId: actor.userId, at })
  return ok({ value, expiryId: await expireTags(tx, tags) })
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002'
}
