export const jobStates = ['created', 'retry', 'active', 'completed', 'cancelled', 'failed'] as const
/** `created` waits for its moment or a server, `retry` waits after a failure, `failed` has failed for good. */
export type JobState = (typeof jobStates)[number]

/** A job as lists show it. */
export type JobRow = {
  id: string
  name: string
  state: JobState
  data: unknown
  /** What went wrong last; null when nothing did. */
  error: { name: string; message: string } | null
  runs: number
  startAfter: Date
  createdAt: Date
  startedAt: Date | null
  completedAt: Date | null
}
