import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countDatabaseUsers, destroyDatabase } from '#lib/db/embedded/database-server.ts'
import { enterDatabaseUser } from '#lib/db/embedded/database-users.ts'

const PREFIX = 'broadsheet-test-'
const NEWBORN_MS = 60_000

/** A data folder for one run of tests. */
export type ThrowawayFolder = {
  path: string
  /** Ends this process's claim, which keeps the folder from being swept before a server runs in it. */
  leave(): void
  /** Stops the folder's database server, whoever uses it, and removes the folder. */
  remove(): Promise<void>
}

/** Makes a data folder in the system's temporary folder, after removing those that killed runs left behind. */
export async function makeThrowawayFolder(): Promise<ThrowawayFolder> {
  const parent = realpathSync(tmpdir())
  await sweep(parent)
  const path = mkdtempSync(join(parent, PREFIX))
  // Root's PostgreSQL runs as another user, who must be able to enter; what is inside protects itself.
  chmodSync(path, 0o755)
  const leave = enterDatabaseUser(join(path, 'database', 'users'))
  const remove = async () => {
    leave()
    await destroyDatabase(path)
    rmSync(path, { recursive: true, force: true })
  }
  return { path, leave, remove }
}

async function sweep(parent: string): Promise<void> {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(PREFIX))) {
    const path = join(parent, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    const isOurs = stat?.uid === process.getuid?.() && Date.now() - (stat?.mtimeMs ?? 0) > NEWBORN_MS
    if (isOurs && countDatabaseUsers(path) === 0) await destroyDatabase(path)
  }
}
