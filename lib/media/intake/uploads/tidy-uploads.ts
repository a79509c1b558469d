import { listUploads, removeLeftovers } from '#lib/media/intake/uploads/upload-files.ts'

/**
 * Takes uploads away of which nothing has come for a day, and files that a server left when it died. Answers how many of
 * those.
 */
export async function tidyUploads(at: Date): Promise<number> {
  await listUploads(at)
  return await removeLeftovers(at)
}
