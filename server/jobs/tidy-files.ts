import { removeOldCards } from '#lib/cards/remove-old-cards.ts'
import { database } from '#lib/db/client.ts'
import { enqueue } from '#lib/jobs/enqueue.ts'
import { tidyFilesJob } from '#lib/media/files/tidy-files-job.ts'
import { tidyUploads } from '#lib/media/intake/uploads/tidy-uploads.ts'

const dayMs = 24 * 3_600_000

/** Takes old files away, after adding the next day's: a run that fails ends nothing. Answers how many cards went, and files that uploads had left behind. */
export async function tidyFiles(): Promise<{ leftovers: number; cards: number }> {
  const at = new Date()
  await addTidying(at)
  return { leftovers: await tidyUploads(at), cards: await removeOldCards(at) }
}

/** Adds the tidying of the coming day (UTC), once on however many servers. */
export async function addTidying(at = new Date()): Promise<void> {
  const day = Math.floor(at.getTime() / dayMs) + 1
  const startAfter = new Date(day * dayMs)
  await enqueue(database(), tidyFilesJob, {}, { key: String(day), startAfter })
}
