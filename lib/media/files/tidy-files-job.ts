import { z } from 'zod'
import { defineJob } from '#lib/jobs/job-kind.ts'

/** Takes away unfinished uploads and cards that nobody needs any more; the next one is added for the day after. */
export const tidyFilesJob = defineJob({
  name: 'tidy-files',
  data: z.object({}),
  retryLimit: 2,
  expireInSeconds: 600,
})
