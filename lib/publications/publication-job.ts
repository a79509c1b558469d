import { z } from 'zod'
import { defineJob } from '#lib/jobs/job-kind.ts'

/**
 * What is done when a publication begins, at its moment or a little after: its pages are made before a reader asks,
 * and it is checked that readers get it. That they do hangs on the publication alone.
 */
export const publicationJob = defineJob({
  name: 'publication-begins',
  data: z.object({ publicationId: z.string() }),
})
