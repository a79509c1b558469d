import { z } from 'zod'
import { database } from '#lib/db/client.ts'
import { type CropFiles, cropFiles } from '#lib/media/crop-files.ts'
import { type Crop, readCrops } from '#lib/media/crops.ts'
import { variantFormats } from '#lib/media/media-files.ts'
import type { MediaKey } from '#lib/media/store/media-key.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'

const logged = z.object({ after: z.object({ crops: z.unknown() }) })

type RemovedPicture = { id: string; hash: string; widthPx: number; heightPx: number; widthsPx: number[] }

/**
 * Takes the files of a picture from the store: every public one, of every crop it ever had as the audit log knows
 * them, and with `withOriginal` the original too.
 */
export async function removePictureFiles(
  { id, hash, widthPx, heightPx, widthsPx }: RemovedPicture,
  { withOriginal }: { withOriginal: boolean },
): Promise<void> {
  const store = mediaStore()
  const crops = (await listCrops(id)).map((crop) => cropFiles({ widthPx, heightPx }, crop))
  const names = [...widthsPx.map(String), ...crops.flatMap(namesOf)]
  for (const name of new Set(names)) {
    for (const format of variantFormats) await store.remove(`media/${hash}/${name}.${format}`)
  }
  const original: MediaKey = `originals/${hash.slice(0, 2)}/${hash}`
  if (withOriginal) await store.remove(original)
}

function namesOf({ name, widthsPx }: CropFiles): string[] {
  return widthsPx.map((width) => `${name}.${width}`)
}

async function listCrops(id: string): Promise<Crop[]> {
  const events = await database().auditEvent.findMany({
    where: { subjectType: 'media', subjectId: id, verb: 'cropPicture' },
    select: { detail: true },
  })
  return events.flatMap(({ detail }) => {
    const { data } = logged.safeParse(detail)
    return Object.values(readCrops(data?.after.crops) ?? {})
  })
}
