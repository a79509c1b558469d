import { database, type Transaction } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** One change of who administers at a time, so that two administrators cannot remove each other at once. */
const administratorsLock = 7_261_891

/** People who administer the site and can sign in. */
const canAdminister = {
  disabledAt: null,
  system: false,
  grants: { some: { role: 'administrator', sectionId: null } },
  accounts: { some: { password: { not: null } } },
} as const

/** Whether anybody administers the site. */
export async function hasAdministrator(db: Transaction = database()): Promise<boolean> {
  return (await db.user.count({ where: canAdminister })) > 0
}

/** Waits for other changes of who administers; they wait in turn until the transaction ends. */
export async function lockAdministrators(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${administratorsLock}::bigint)`
}

/** Refuses to go on when this user is the last who administers the site. Call after `lockAdministrators`. */
export async function requireAnotherAdministrator(
  tx: Transaction,
  userId: string,
): Promise<Result<true, 'conflict'>> {
  const isOne = await tx.user.count({ where: { ...canAdminister, id: userId } })
  const others = await tx.user.count({ where: { ...canAdminister, id: { not: userId } } })
  if (isOne === 0 || others > 0) return ok(true)
  return fail('conflict', 'This is the last administrator. Make somebody else an administrator first.')
}
