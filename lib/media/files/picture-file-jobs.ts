import { z } from 'zod'
import { defineJob } from '#lib/jobs/job-kind.ts'

/** Writes the files of a picture anew, after what they say of it changed. */
export const rewritePictureJob = defineJob({
  name: 'rewrite-picture',
  data: z.object({ mediaId: z.string() }),
  expireInSeconds: 300,
})

/** Writes the files that pictures lack, of some pictures after an id; the next part is added as another job. */
export const missingFilesJob = defineJob({
  name: 'write-missing-picture-files',
  data: z.object({ afterId: z.string() }),
  expireInSeconds: 900,
})
