import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { countQuery } from '#lib/cache/dependencies.ts'
import { PrismaClient } from '#lib/db/generated/client.ts'
import { env } from '#lib/env.ts'

export type Database = PrismaClient
/** What a mutation needs: the client itself or a transaction of it. */
export type Transaction = Omit<
  Database,
  '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'
>

/** Next bundles its own copy of this module; both copies share one pool through this key. */
const key = Symbol.for('broadsheet.database')
const shared = globalThis as { [key]?: { client: Database; pool: Pool } }

const maxConnections = 10
const statementTimeoutMs = 10_000
const connectTimeoutMs = 4_000
/** How long a transaction may take, and how long it waits for a connection. */
const transactionOptions = { timeout: 15_000, maxWait: 10_000 }

/** The process's database client; connects on first use to the address in `DATABASE_URL`. */
export function database(): Database {
  shared[key] ??= connect()
  return shared[key].client
}

/** Closes the process's connections, so that a command can end. */
export async function disconnect(): Promise<void> {
  const open = shared[key]
  delete shared[key]
  await open?.client.$disconnect()
  if (open && !open.pool.ended) await open.pool.end()
}

function connect() {
  const { DATABASE_URL } = env()
  if (DATABASE_URL === undefined) {
    throw new Error('No database: DATABASE_URL is not set and no embedded server was started. Run npm start.')
  }
  const pool = new Pool({
    connectionString: DATABASE_URL,
    max: maxConnections,
    statement_timeout: statementTimeoutMs,
    connectionTimeoutMillis: connectTimeoutMs,
  })
  // An idle connection that the server ends is replaced by the next query; without a listener it ends the process.
  pool.on('error', () => {})
  const query = pool.query.bind(pool)
  pool.query = ((...args: Parameters<typeof query>) => {
    countQuery()
    return query(...args)
  }) as typeof pool.query
  return { client: new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions }), pool }
}
