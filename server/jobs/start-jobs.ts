import { database } from '#lib/db/client.ts'
import { embedCheckJob } from '#lib/embeds/originals/embed-check-job.ts'
import { env } from '#lib/env.ts'
import { enqueue } from '#lib/jobs/enqueue.ts'
import { handler, type RunningJobs, runJobs } from '#lib/jobs/run-jobs.ts'
import { missingFilesJob, rewritePictureJob } from '#lib/media/files/picture-file-jobs.ts'
import { tidyFilesJob } from '#lib/media/files/tidy-files-job.ts'
import { publicationJob } from '#lib/publications/publication-job.ts'
import { listPlannedPublications } from '#lib/publications/queries.ts'
import { beginPublication, type Warm } from '#server/jobs/begin-publication.ts'
import { addEmbedCheck, checkEmbeds } from '#server/jobs/check-embeds.ts'
import { addMissingFiles, addMissingFilesJob, rewriteFiles } from '#server/jobs/picture-files.ts'
import { addTidying, tidyFiles } from '#server/jobs/tidy-files.ts'

/** Runs the site's jobs in this process, beside serving it. `warm` makes a reader page through the front. */
export function startJobs({ databaseUrl, warm }: { databaseUrl: string; warm: Warm }): RunningJobs {
  const jobs = runJobs({
    databaseUrl,
    handlers: [
      handler(publicationJob, (data) => beginPublication(data, warm)),
      handler(tidyFilesJob, tidyFiles),
      handler(rewritePictureJob, rewriteFiles),
      handler(missingFilesJob, addMissingFiles),
      ...(checksEmbeds() ? [handler(embedCheckJob, checkEmbeds)] : []),
    ],
  })
  let isStopped = false
  jobs.started
    .then(() => (isStopped ? undefined : addMissingJobs()))
    .catch((error: unknown) => console.error(error))
  return {
    ...jobs,
    async stop(limitMs) {
      isStopped = true
      await jobs.stop(limitMs)
    },
  }
}

/** Without being told to, the site asks nobody anything. */
function checksEmbeds(): boolean {
  return env().BROADSHEET_CHECK_EMBEDS === 'on'
}

/** What an edition or an older version planned has no job yet; those that have one keep it. */
async function addMissingJobs(): Promise<void> {
  for (const { id, startsAt } of await listPlannedPublications(new Date())) {
    const begin = { publicationId: id }
    await enqueue(database(), publicationJob, begin, { key: id, startAfter: startsAt })
  }
  await addTidying()
  await addMissingFilesJob()
  if (checksEmbeds()) await addEmbedCheck()
}
