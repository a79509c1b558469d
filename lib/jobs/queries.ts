import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { JobRow, JobState } from '#lib/jobs/job-row.ts'

/** Jobs, the newest first: those of one state, or all. `before` continues after a row. */
export async function listJobs(filter: {
  state?: JobState | undefined
  before?: { createdAt: Date; id: string } | undefined
  limit: number
}): Promise<JobRow[]> {
  if (!(await hasJobs())) return []
  const { state, before, limit } = filter
  const rows = await database().$queryRaw<(Omit<JobRow, 'error'> & { output: unknown })[]>`
    SELECT ${columns} FROM pgboss.job
    WHERE ${state ? Prisma.sql`state::text = ${state}` : Prisma.sql`TRUE`}
      AND ${before ? Prisma.sql`(date_trunc('milliseconds', created_on), id) < (${before.createdAt}, ${before.id}::uuid)` : Prisma.sql`TRUE`}
    ORDER BY date_trunc('milliseconds', created_on) DESC, id DESC LIMIT ${limit}`
  return rows.map(jobFrom)
}

/** Jobs that wait although their moment is past since `before`: no server runs them. */
export async function listLateJobs(before: Date, limit: number): Promise<JobRow[]> {
  if (!(await hasJobs())) return []
  const rows = await database().$queryRaw<(Omit<JobRow, 'error'> & { output: unknown })[]>`
    SELECT ${columns} FROM pgboss.job
    WHERE state::text IN ('created', 'retry') AND start_after < ${before}
    ORDER BY start_after DESC LIMIT ${limit}`
  return rows.map(jobFrom)
}

/** The job with an id; null for none. */
export async function getJob(id: string): Promise<JobRow | null> {
  if (!(await hasJobs())) return null
  const rows = await database().$queryRaw<(Omit<JobRow, 'error'> & { output: unknown })[]>`
    SELECT ${columns} FROM pgboss.job WHERE id = ${id}::uuid`
  return rows[0] ? jobFrom(rows[0]) : null
}

/** How many jobs there are in each state. */
export async function countJobs(): Promise<Record<JobState, number>> {
  const counts = { created: 0, retry: 0, active: 0, completed: 0, cancelled: 0, failed: 0 }
  if (!(await hasJobs())) return counts
  const rows = await database().$queryRaw<{ state: JobState; count: number }[]>`
    SELECT state::text, count(*)::int FROM pgboss.job GROUP BY state`
  for (const { state, count } of rows) counts[state] = count
  return counts
}

const columns = Prisma.sql`
  id, name, state::text, data, output, retry_count + (started_on IS NOT NULL)::int AS runs,
  start_after AS "startAfter", created_on AS "createdAt", started_on AS "startedAt",
  completed_on AS "completedAt"`

/** The queue's tables are made with the first job. */
async function hasJobs(): Promise<boolean> {
  const [found] = await database().$queryRaw<
    [{ isThere: boolean }]
  >`SELECT to_regclass('pgboss.job') IS NOT NULL AS "isThere"`
  return found.isThere
}

function jobFrom({ output, ...job }: Omit<JobRow, 'error'> & { output: unknown }): JobRow {
  return { ...job, error: job.state === 'failed' || job.state === 'retry' ? errorFrom(output) : null }
}

function errorFrom(output: unknown): JobRow['error'] {
  const { name, message } = (output ?? {}) as { name?: unknown; message?: unknown }
  if (typeof message !== 'string') return null
  return { name: typeof name === 'string' ? name : 'Error', message }
}
