import { fromPrisma } from 'pg-boss'
import type { Transaction } from '#lib/db/client.ts'
import { idOf } from '#lib/db/id.ts'
import { env } from '#lib/env.ts'
import type { JobKind } from '#lib/jobs/job-kind.ts'
import { queueOf } from '#lib/jobs/queue.ts'

export type JobTiming = {
  /** Not before this moment; absent: at once. */
  startAfter?: Date
  /** At most one job of a kind ever has this key. */
  key?: string
}

/** Adds a job in the caller's transaction: with its commit it is there, with its rollback it never was. */
export async function enqueue<Data extends object>(
  tx: Transaction,
  kind: JobKind<Data>,
  data: Data,
  { startAfter, key }: JobTiming = {},
): Promise<void> {
  const boss = await queueOf(requireDatabaseUrl(), kind)
  await boss.send(kind.name, kind.data.parse(data), {
    db: fromPrisma(tx),
    ...(startAfter ? { startAfter } : {}),
    ...(key === undefined ? {} : { id: jobId(kind, key) }),
  })
}

/** Takes back the job that waits under a key, in the caller's transaction; one that ran is left alone. */
export async function cancelJob(tx: Transaction, kind: JobKind, key: string): Promise<void> {
  await cancelJobById(tx, kind, jobId(kind, key))
}

/** The same for the job with an id. Whatever runs already ends as it will, and is not tried again. */
export async function cancelJobById(tx: Transaction, kind: JobKind, id: string): Promise<void> {
  const boss = await queueOf(requireDatabaseUrl(), kind)
  await boss.cancel(kind.name, id, { db: fromPrisma(tx) })
}

/** Lets a job that failed for good run once more, in the caller's transaction. */
export async function retryJobById(tx: Transaction, kind: JobKind, id: string): Promise<void> {
  const boss = await queueOf(requireDatabaseUrl(), kind)
  await boss.retry(kind.name, id, { db: fromPrisma(tx) })
}

/** The id of the job of a kind with a key. */
export function jobId(kind: JobKind, key: string): string {
  return idOf('job', kind.name, key)
}

function requireDatabaseUrl(): string {
  const { DATABASE_URL } = env()
  if (DATABASE_URL === undefined) throw new Error('Jobs need DATABASE_URL. Run npm start.')
  return DATABASE_URL
}
