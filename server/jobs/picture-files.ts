import { database } from '#lib/db/client.ts'
import { enqueue } from '#lib/jobs/enqueue.ts'
import { missingFilesJob } from '#lib/media/files/picture-file-jobs.ts'
import { rewritePicture } from '#lib/media/files/rewrite-picture.ts'
import { writeMissingPart } from '#lib/media/files/write-missing-part.ts'
import { variantFormats } from '#lib/media/media-files.ts'

/** Writes the files of a picture with its present words. */
export async function rewriteFiles({ mediaId }: { mediaId: string }): Promise<null> {
  await rewritePicture(mediaId)
  return null
}

/** Writes what the next pictures lack and adds the part after them, saying how far it is whenever something was missing. */
export async function addMissingFiles({ afterId }: { afterId: string }): Promise<object> {
  const { written, failed, nextId } = await writeMissingPart(afterId)
  if (written > 0) console.log(`Pictures: wrote missing files of ${written}${nextId ? '; going on …' : '.'}`)
  if (failed.length > 0) console.error(`Pictures without a readable original: ${failed.join(', ')}`)
  if (nextId !== null) await addMissingFilesJob(nextId)
  return { written, failed: failed.length }
}

/** Adds the walk over all pictures, or the part of it after an id: once for these formats, on however many servers. */
export async function addMissingFilesJob(afterId = ''): Promise<void> {
  const key = `${variantFormats.join('+')} ${afterId}`
  await enqueue(database(), missingFilesJob, { afterId }, { key })
}
