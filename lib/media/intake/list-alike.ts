import { database } from '#lib/db/client.ts'
import { type LibraryPicture, libraryPictureFrom } from '#lib/media/library-picture.ts'

/** Of 64 bits; resized, recompressed and slightly brightened copies differ in fewer, other pictures in more. */
const mostDifferentBits = 6
const atMost = 6

/** Pictures of the library that look like the one with this likeness, the nearest first, without itself. */
export async function listAlike(picture: { id: string; likeness: string }): Promise<LibraryPicture[]> {
  const { id, likeness } = picture
  const found = await database().$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, created_at,
        bit_count(('x' || likeness)::bit(64) # ('x' || ${likeness}::text)::bit(64)) AS different
      FROM media
      WHERE likeness ~ '^[0-9a-f]{16}$' AND id <> ${id}::uuid AND removed_at IS NULL AND replaced_by_id IS NULL
    ) AS near
    WHERE different <= ${mostDifferentBits}
    ORDER BY different, created_at DESC LIMIT ${atMost}`
  const rows = await database().media.findMany({ where: { id: { in: found.map((row) => row.id) } } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap((row) => {
    const media = byId.get(row.id)
    return media ? [libraryPictureFrom(media)] : []
  })
}
