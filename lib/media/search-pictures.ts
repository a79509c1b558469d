import { database } from '#lib/db/client.ts'
import { saysWords } from '#lib/media/library/picture-conditions.ts'
import { type LibraryPicture, libraryPictureFrom } from '#lib/media/library-picture.ts'

/**
 * Pictures of the library that say every one of these words somewhere (see `saysWords`), the newest first; without
 * those that were removed or that another one stands in for.
 */
export async function searchPictures(query: string, limit = 20): Promise<LibraryPicture[]> {
  const found = await database().$queryRaw<{ id: string }[]>`
    SELECT m.id FROM media m
    WHERE m.removed_at IS NULL AND m.replaced_by_id IS NULL AND ${saysWords(query)}
    ORDER BY m.created_at DESC, m.id LIMIT ${limit}`
  const pictures = await listPictures(found.map(({ id }) => id))
  const byId = new Map(pictures.map((picture) => [picture.id, picture]))
  return found.flatMap(({ id }) => byId.get(id) ?? [])
}

/** Pictures of the library by their ids; unknown ids are left out. */
export async function listPictures(ids: string[]): Promise<LibraryPicture[]> {
  if (ids.length === 0) return []
  const rows = await database().media.findMany({ where: { id: { in: ids } } })
  return rows.map(libraryPictureFrom)
}
