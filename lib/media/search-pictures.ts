import { database } from '#lib/db/client.ts'
import { type LibraryPicture, libraryPictureFrom } from '#lib/media/library-picture.ts'
import { escapeLike, searchWords } from '#lib/text/like-pattern.ts'

const searchedFields = ['caption', 'credit', 'alt', 'creator', 'agency'] as const

/** Pictures of the library in whose caption, credit, alt text, creator or agency every word occurs; newest first. */
export async function searchPictures(query: string, limit = 20): Promise<LibraryPicture[]> {
  const rows = await database().media.findMany({
    where: {
      AND: searchWords(query).map((word) => ({
        OR: searchedFields.map((field) => ({
          [field]: { contains: escapeLike(word), mode: 'insensitive' as const },
        })),
      })),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit,
  })
  return rows.map(libraryPictureFrom)
}

/** Pictures of the library by their ids; unknown ids are left out. */
export async function listPictures(ids: string[]): Promise<LibraryPicture[]> {
  if (ids.length === 0) return []
  const rows = await database().media.findMany({ where: { id: { in: ids } } })
  return rows.map(libraryPictureFrom)
}
