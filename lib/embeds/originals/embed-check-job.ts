import { z } from 'zod'
import { defineJob } from '#lib/jobs/job-kind.ts'

/** Looks at originals of embeds that are due, one of each host; the next one is added for the minute after. */
export const embedCheckJob = defineJob({
  name: 'check-embeds',
  data: z.object({}),
  retryLimit: 0,
  expireInSeconds: 120,
})
