import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { openDatabaseServer } from '#lib/db/embedded/database-server.ts'
import { migrate } from '#lib/db/migrate.ts'

/** What the processes of one test run share: the server given to them, or the folder of a throwaway one. */
export type TestRun = { id: string; givenUrl: string | null; dataFolder: string }

const TEMPLATE_LOCK = 7_265_738_513
const openServers = new Map<string, Promise<string>>()

/** The address of the run's server, started by the first process that asks. */
function openTestServer(run: TestRun): Promise<string> {
  if (run.givenUrl) return Promise.resolve(run.givenUrl)
  let opening = openServers.get(run.dataFolder)
  if (!opening) {
    opening = openDatabaseServer({ dataDir: run.dataFolder, durable: false }).then(({ url }) => url)
    openServers.set(run.dataFolder, opening)
  }
  return opening
}

/** Creates an empty, migrated database on the run's server and returns its name and address. */
export async function createDatabase(run: TestRun): Promise<{ name: string; url: string }> {
  const serverUrl = await openTestServer(run)
  const name = `t_${run.id}_${randomUUID().slice(0, 8)}`
  await withClient(serverUrl, async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${await ensureTemplate(client, serverUrl, run)}`)
  })
  return { name, url: toDatabaseUrl(serverUrl, name) }
}

/** Removes one database of the run, ending its connections. */
export async function dropDatabase(run: TestRun, name: string): Promise<void> {
  await withClient(await openTestServer(run), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
}

/** Removes whatever the run left on a server that was given to it. */
export async function dropRunDatabases(run: TestRun): Promise<void> {
  if (!run.givenUrl) return
  await withClient(run.givenUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE datname LIKE $1 OR datname LIKE $2',
      [`t\\_${run.id}\\_%`, `broadsheet\\_template\\_${run.id}%`],
    )
    for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`)
  })
}

// Migrated under another name first, so that the template's name always means a finished one.
async function ensureTemplate(client: Client, serverUrl: string, run: TestRun): Promise<string> {
  const template = `broadsheet_template_${run.id}`
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK])
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template])
    if (rowCount) return template
    const draft = `${template}_draft`
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
    const locale = run.givenUrl ? "ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'" : ''
    await client.query(`CREATE DATABASE ${draft} TEMPLATE template0 ${locale}`)
    await migrate(toDatabaseUrl(serverUrl, draft))
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`)
    return template
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK])
  }
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function toDatabaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
