import { database } from '#lib/db/client.ts'
import { checkOriginals } from '#lib/embeds/originals/check-originals.ts'
import { embedCheckJob } from '#lib/embeds/originals/embed-check-job.ts'
import { fetchGuarded } from '#lib/http/fetch-guarded.ts'
import { enqueue } from '#lib/jobs/enqueue.ts'

const everyMs = 60_000

/** Looks at originals that are due, after adding the next look: a run that fails ends nothing. */
export async function checkEmbeds(): Promise<{ looked: number }> {
  await addEmbedCheck()
  return await checkOriginals(new Date(), fetchGuarded)
}

/** Adds the look of the coming minute, once on however many servers. */
export async function addEmbedCheck(): Promise<void> {
  const minute = Math.floor(Date.now() / everyMs) + 1
  const startAfter = new Date(minute * everyMs)
  await enqueue(database(), embedCheckJob, {}, { key: String(minute), startAfter })
}
