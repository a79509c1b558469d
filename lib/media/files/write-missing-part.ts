import { database } from '#lib/db/client.ts'
import { writeMissingFiles } from '#lib/media/files/rewrite-picture.ts'

const partSize = 20

export type MissingPart = {
  /** Pictures of which files were missing, and are written now. */
  written: number
  /** Hashes of those that cannot be written, most for want of their original. */
  failed: string[]
  /** After which the next part begins; null after the last. */
  nextId: string | null
}

/**
 * Looks at the next 20 pictures after an id ('' for the first) and writes the public files that they lack, as those from
 * before a format was added do. One that cannot be written stops none.
 */
export async function writeMissingPart(afterId: string): Promise<MissingPart> {
  const pictures = await database().media.findMany({
    where: { removedAt: null, ...(afterId === '' ? {} : { id: { gt: afterId } }) },
    orderBy: { id: 'asc' },
    take: partSize,
  })
  let written = 0
  const failed: string[] = []
  for (const picture of pictures) {
    const outcome = await writeMissingFiles(picture).catch(() => 'failed' as const)
    if (outcome === 'failed') failed.push(picture.hash)
    else if (outcome) written += 1
  }
  return { written, failed, nextId: pictures.length < partSize ? null : (pictures.at(-1)?.id ?? null) }
}
