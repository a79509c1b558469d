import type { Transaction } from '#lib/db/client.ts'
import { idOf } from '#lib/db/id.ts'

/** Parts of the system that act under a name of their own. */
export type SystemUserName = 'importer' | 'edition'

/** The id of a system user; its row is made when it first acts. */
export async function requireSystemUser(tx: Transaction, name: SystemUserName, at: Date): Promise<string> {
  const id = idOf('system-user', name)
  // Not an upsert: Prisma's looks first and inserts then, and two commands at once would collide.
  await tx.user.createMany({
    data: [{ id, name, system: true, createdAt: at, updatedAt: at }],
    skipDuplicates: true,
  })
  return id
}
