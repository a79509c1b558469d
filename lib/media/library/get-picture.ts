import { database } from '#lib/db/client.ts'
import { type Crops, readCrops } from '#lib/media/crops.ts'
import { isGenerated } from '#lib/media/library/digital-source.ts'
import type { PictureDetails } from '#lib/media/library/picture-details.ts'
import { type RightsState, rightsStateOf } from '#lib/media/library/rights-state.ts'
import { type LibraryPicture, libraryPictureFrom } from '#lib/media/library-picture.ts'

/** Everything the library knows of one picture. */
export type PictureFile = {
  picture: LibraryPicture
  name: string
  details: PictureDetails
  crops: Crops
  rights: RightsState
  isGenerated: boolean
  fileName: string
  mimeType: string
  sizeBytes: number
  createdAt: Date
  replacedBy: LibraryPicture | null
  removed: { at: Date; because: string } | null
}

/** One picture of the library by its id, as it is at a moment; null when there is none. */
export async function getPicture(id: string, now = new Date()): Promise<PictureFile | null> {
  const row = await database().media.findUnique({ where: { id }, include: { replacedBy: true } })
  if (!row) return null
  const { fileName, mimeType, sizeBytes, createdAt, replacedBy, removedAt, removedBecause } = row
  return {
    picture: libraryPictureFrom(row),
    name: row.headline || row.caption || row.alt || fileName,
    details: row,
    crops: readCrops(row.crops) ?? {},
    rights: rightsStateOf(row, now),
    isGenerated: isGenerated(row.digitalSource),
    fileName,
    mimeType,
    sizeBytes,
    createdAt,
    replacedBy: replacedBy && libraryPictureFrom(replacedBy),
    removed: removedAt && { at: removedAt, because: removedBecause },
  }
}
