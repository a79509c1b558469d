import { setTimeout } from 'node:timers/promises'
import { type JobResult, PgBoss } from 'pg-boss'
import type { JobKind } from '#lib/jobs/job-kind.ts'
import { ensureQueue, queueOptions } from '#lib/jobs/queue.ts'

const connections = 3
const pollingSeconds = 1
const supervisionSeconds = 15
const jobsAtOnce = 10
const startRetryMs = 2000
const quietMs = 60_000

/** A kind of job with what is done. A job may run again after a crash: `handle` must bear that. */
export type JobHandler<Data extends object = object> = {
  kind: JobKind<Data>
  /** What it answers is kept with the job; what it throws is kept too, and the job is tried again. */
  handle: (data: Data) => Promise<object | null>
}

export type RunningJobs = {
  /** Resolves once the first job can run; a database that is away is waited for. */
  started: Promise<void>
  /** Takes no more jobs and waits for those that run, `limitMs` at most; the others run elsewhere or later. */
  stop: (limitMs: number) => Promise<void>
}

/** Pairs a kind of job with its handler. */
export function handler<Data extends object>(
  kind: JobKind<Data>,
  handle: (data: Data) => Promise<object | null>,
): JobHandler {
  return { kind, handle: async (data) => await handle(kind.data.parse(data)) }
}

/**
 * Runs jobs in this process until it is stopped; several processes share the work. While the database is away it
 * is quiet after one line, and goes on by itself.
 */
export function runJobs(options: {
  databaseUrl: string
  handlers: JobHandler[]
  log?: (line: string) => void
}): RunningJobs {
  const { databaseUrl, handlers, log = console.error } = options
  const boss = new PgBoss({
    ...queueOptions,
    connectionString: databaseUrl,
    max: connections,
    supervise: true,
    superviseIntervalSeconds: supervisionSeconds,
    monitorIntervalSeconds: supervisionSeconds,
    maintenanceIntervalSeconds: 3600,
  })
  const outage = createOutageLog(log)
  boss.on('error', outage)
  boss.on('warning', () => {})
  const waiting = [...handlers]
  const stopping = new AbortController()

  async function begin(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await boss.start()
        for (let next = waiting[0]; next; next = waiting[0]) {
          await takeJobsOf(next)
          waiting.shift()
        }
        return
      } catch (error) {
        outage(error)
        await setTimeout(startRetryMs, null, { signal: stopping.signal }).catch(() => {})
      }
    }
  }

  async function takeJobsOf({ kind, handle }: JobHandler): Promise<void> {
    await ensureQueue(boss, kind)
    const settings = {
      batchSize: jobsAtOnce,
      burstWhenBatchFull: true,
      pollingIntervalSeconds: pollingSeconds,
      perJobResults: true,
    } as const
    await boss.work<object, object, typeof settings>(
      kind.name,
      settings,
      async (jobs) => await Promise.all(jobs.map((job) => settle(job.id, () => handle(job.data)))),
    )
  }

  const started = begin()
  return {
    started,
    async stop(limitMs) {
      stopping.abort()
      await boss.stop({ timeout: limitMs })
    },
  }
}

async function settle(id: string, run: () => Promise<object | null>): Promise<JobResult> {
  try {
    return { id, status: 'completed', output: (await run()) ?? {} }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    return { id, status: 'failed', output: { name, message } }
  }
}

/** One line an outage, whatever fails meanwhile. */
function createOutageLog(log: (line: string) => void): (error: unknown) => void {
  let lastMs = Number.NEGATIVE_INFINITY
  return (error) => {
    const isNew = performance.now() - lastMs > quietMs
    lastMs = performance.now()
    if (!isNew) return
    const reason = error instanceof Error ? error.message : String(error)
    log(`${new Date().toISOString()} Jobs wait, since the database does not answer as expected: ${reason}`)
  }
}
