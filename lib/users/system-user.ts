import type { Transaction } from '#lib/db/client.ts'
import { idOf } from '#lib/db/id.ts'

/** Parts of the system that act under a name of their own. */
export type SystemUserName = 'importer' | 'edition'

/** The id of a system user; its row is made when it first acts. */
export async function requireSystemUser(tx: Transaction, name: SystemUserName, at: Date): Promise<string> {
  const id = idOf('system-user', name)
  await tx.user.upsert({ where: { id }, create: { id, name, system: true, createdAt: at }, update: {} })
  return id
}
