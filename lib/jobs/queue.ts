import { type ConstructorOptions, PgBoss } from 'pg-boss'
import type { JobKind } from '#lib/jobs/job-kind.ts'

const retryDelayMaxSeconds = 900
/** Finished and failed jobs are kept this long for the admin page. */
const keptSeconds = 30 * 86_400

/** The connection and schema of all queues, with nothing running in the background. */
export const queueOptions = {
  schema: 'pgboss',
  application_name: 'broadsheet jobs',
  schedule: false,
  supervise: false,
  registerInstance: false,
} as const satisfies ConstructorOptions

/** Makes sure that a kind of job has its queue, with its present settings. */
export async function ensureQueue(boss: PgBoss, kind: JobKind): Promise<void> {
  const settings = {
    retryLimit: kind.retryLimit,
    retryDelay: kind.retryDelaySeconds,
    retryBackoff: true,
    retryDelayMax: retryDelayMaxSeconds,
    expireInSeconds: kind.expireInSeconds,
    retentionSeconds: keptSeconds,
    deleteAfterSeconds: keptSeconds,
  }
  await boss.createQueue(kind.name, settings)
  await boss.updateQueue(kind.name, settings)
}

/** Next bundles its own copy of this module; queues are prepared once a process all the same. */
const key = Symbol.for('broadsheet.queues')
const shared: typeof globalThis & { [key]?: Map<string, Promise<PgBoss>> } = globalThis

/**
 * What writes jobs of a kind into the caller's transactions. The first call of a process makes schema and queue on
 * a connection of its own and closes it: nothing keeps running.
 */
export function queueOf(databaseUrl: string, kind: JobKind): Promise<PgBoss> {
  shared[key] ??= new Map()
  const queues = shared[key]
  const name = `${databaseUrl} ${kind.name}`
  const known = queues.get(name)
  if (known) return known
  const preparing = prepare(databaseUrl, kind)
  queues.set(name, preparing)
  preparing.catch(() => queues.delete(name))
  return preparing
}

async function prepare(connectionString: string, kind: JobKind): Promise<PgBoss> {
  const boss = new PgBoss({ ...queueOptions, connectionString, max: 1 })
  boss.on('error', () => {})
  try {
    await boss.start()
    await ensureQueue(boss, kind)
  } finally {
    // A stopped one still writes with the connection it is given.
    await boss.stop({ graceful: false })
  }
  return boss
}
