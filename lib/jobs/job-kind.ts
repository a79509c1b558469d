import type { z } from 'zod'

/** A kind of work that is done outside the request that asked for it, and retried until it succeeds. */
export type JobKind<Data extends object = object> = {
  /** Letters, digits and hyphens; also the name of its queue. */
  name: string
  data: z.ZodType<Data>
  retryLimit: number
  /** Pause before the first retry; each later one is twice as long, up to a quarter of an hour. */
  retryDelaySeconds: number
  /** A run that takes longer counts as failed: its server has died or hangs. */
  expireInSeconds: number
}

/** Describes a kind of job. Who enqueues it needs the description only; the handler is given where jobs run. */
export function defineJob<Data extends object>(
  kind: Pick<JobKind<Data>, 'name' | 'data'> & Partial<JobKind<Data>>,
): JobKind<Data> {
  return { retryLimit: 6, retryDelaySeconds: 2, expireInSeconds: 60, ...kind }
}
