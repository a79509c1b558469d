import { Client } from 'pg'
import {
  listMigrations,
  MIGRATIONS_FOLDER,
  type Migration,
  toMigrationList,
} from '#lib/db/migration-folder.ts'
import { withSchemaEngine } from '#lib/db/schema-engine.ts'
import { StartupRefusal } from '#lib/startup-refusal.ts'

/** The advisory lock that migrating processes take in turn; any number that nothing else uses. */
const MIGRATION_LOCK = 7_265_738_512
const OLDEST_SERVER_VERSION = 150_000
const CONNECT_TIMEOUT_MS = 10_000

type HistoryRow = {
  migration_name: string
  checksum: string
  finished_at: Date | null
  rolled_back_at: Date | null
}

/**
 * Applies the migrations of `folder` that the database at `databaseUrl` lacks, oldest first, and returns
 * their names. Keeps `_prisma_migrations` as Prisma's own command does; processes that start together take
 * turns. Throws StartupRefusal, with nothing applied, when the database cannot be reached, is older than
 * PostgreSQL 15, or has a history that is not this folder's.
 */
export async function migrate(databaseUrl: string, folder: string = MIGRATIONS_FOLDER): Promise<string[]> {
  const migrations = listMigrations(folder)
  const client = await connect(databaseUrl)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const history = await readHistory(client)
    refuseForeignHistory(history, migrations)
    const cut = history.filter(({ finished_at }) => finished_at === null)
    if (history.length - cut.length === migrations.length) return []
    return await applyMissing(databaseUrl, migrations, folder, cut)
  } finally {
    await client.end()
  }
}

async function connect(databaseUrl: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    const { host, port } = client
    const reason = error instanceof Error ? error.message || error.name : String(error)
    throw new StartupRefusal(
      `The database at ${host}:${port} does not answer (${reason}); check DATABASE_URL.`,
    )
  }
  await refuseUnfit(client).catch(async (refusal: unknown) => {
    await client.end()
    throw refusal
  })
  return client
}

async function refuseUnfit(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    "SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding",
  )
  const { version, encoding } = rows[0] ?? { version: '0', encoding: 'unknown' }
  if (Number(version) < OLDEST_SERVER_VERSION) {
    throw new StartupRefusal('DATABASE_URL names a PostgreSQL older than 15; Broadsheet needs 15 or later.')
  }
  if (encoding !== 'UTF8') {
    throw new StartupRefusal(
      `DATABASE_URL names a database in the encoding ${encoding}; create one with ENCODING 'UTF8' for Broadsheet.`,
    )
  }
}

async function readHistory(client: Client): Promise<HistoryRow[]> {
  const { rows } = await client.query<{ found: string | null }>(
    `SELECT to_regclass('_prisma_migrations') AS found`,
  )
  if (!rows[0]?.found) return []
  const { rows: history } = await client.query<HistoryRow>(
    'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations ORDER BY started_at',
  )
  return history.filter(({ rolled_back_at }) => rolled_back_at === null)
}

function refuseForeignHistory(history: HistoryRow[], migrations: Migration[]): void {
  for (const { migration_name, checksum, finished_at } of history) {
    const ours = migrations.find(({ name }) => name === migration_name)
    if (!ours) {
      throw new StartupRefusal(
        `The database has the migration ${migration_name}, which this version of Broadsheet does not know; start the newer version, or restore a copy of the database from before it.`,
      )
    }
    if (finished_at !== null && ours.checksum !== checksum) {
      throw new StartupRefusal(
        `The migration ${migration_name} was edited after the database had applied it; restore its file, and put the change into a new migration.`,
      )
    }
  }
}

// A migration runs as one transaction, so one without an end left nothing behind and may run again.
async function applyMissing(databaseUrl: string, migrations: Migration[], folder: string, cut: HistoryRow[]) {
  const migrationsList = toMigrationList(migrations, folder)
  return withSchemaEngine(databaseUrl, async (engine) => {
    for (const { migration_name } of cut) {
      await engine.markMigrationRolledBack({ migrationName: migration_name })
    }
    const filters = { externalTables: [], externalEnums: [] }
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames
  })
}
