import type { JobKind } from '#lib/jobs/job-kind.ts'
import { publicationJob } from '#lib/publications/publication-job.ts'

/** Every kind of job there is; what is not here cannot be run again or cancelled by hand. */
export const jobKinds: readonly JobKind[] = [publicationJob]
