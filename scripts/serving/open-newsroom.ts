import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { database, disconnect } from '#lib/db/client.ts'
import { openDatabaseServer } from '#lib/db/embedded/database-server.ts'
import { requireDiskSpace } from '#lib/db/embedded/disk-space.ts'
import { withFileLock } from '#lib/db/embedded/file-lock.ts'
import { migrate } from '#lib/db/migrate.ts'
import { env, provideDatabaseUrl } from '#lib/env.ts'
import { say, withProgress } from '#scripts/bootstrap/progress.mjs'
import { atMost } from '#scripts/serving/stop-signal.ts'

const NEEDED_MEGABYTES = 200
const LOADING_PATIENCE_MS = 300_000
const DISCONNECT_PATIENCE_MS = 1_000

/** A database that is on its way: `ready` when it is migrated and holds an edition. */
export type Newsroom = { ready: Promise<void>; close(): Promise<void> }

/**
 * Opens the database that the settings name (the embedded one, or DATABASE_URL), applies its migrations and
 * loads the edition into an empty one, its times counted from `editionNow`; then `database()` works. `close`
 * may come at any moment, also before it is ready, and leaves no server behind that nobody else uses.
 */
export function openNewsroom(editionNow = new Date()): Newsroom {
  const opening = openDatabase()
  const ready = opening.then(() => {
    const lock = join(env().BROADSHEET_DATA, 'loading.lock')
    return withFileLock(lock, () => prepareContents(editionNow), LOADING_PATIENCE_MS)
  })
  const close = async () => {
    const server = await opening.catch(() => null)
    await atMost(DISCONNECT_PATIENCE_MS, disconnect())
    await server?.stop()
  }
  return { ready, close }
}

async function openDatabase() {
  const { BROADSHEET_DATA, DATABASE_URL } = env()
  mkdirSync(BROADSHEET_DATA, { recursive: true })
  requireDiskSpace(BROADSHEET_DATA, NEEDED_MEGABYTES)
  if (DATABASE_URL) return null
  const server = await openDatabaseServer({ dataDir: BROADSHEET_DATA, onProgress: say })
  provideDatabaseUrl(server.url)
  return server
}

async function prepareContents(editionNow: Date): Promise<void> {
  const { BROADSHEET_EDITION, DATABASE_URL = '' } = env()
  const applied = await migrate(DATABASE_URL)
  if (applied.length > 0) say(`Applied the migrations ${applied.join(', ')}`)
  if ((await database().site.count()) > 0) return
  const { loadEdition } = await import('#prisma/seed/load-edition.ts')
  await withProgress(`Loading the ${BROADSHEET_EDITION} edition`, () =>
    loadEdition({ edition: BROADSHEET_EDITION, now: editionNow, onProgress: sayQuarters }),
  )
}

function sayQuarters(step: string, done: number, total: number): void {
  const quarter = (count: number) => Math.floor((count * 4) / total)
  if (quarter(done) > quarter(done - 1)) say(`  ${step}: ${done} of ${total}`)
}
