import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { isGenerated } from '#lib/media/library/digital-source.ts'
import { writeLibraryCursor } from '#lib/media/library/library-cursor.ts'
import type { LibrarySearch } from '#lib/media/library/library-filters.ts'
import { hasRights, isUsed, saysWords } from '#lib/media/library/picture-conditions.ts'
import { type RightsState, rightsStateOf } from '#lib/media/library/rights-state.ts'
import { type LibraryPicture, libraryPictureFrom } from '#lib/media/library-picture.ts'
import { likeAnywhere } from '#lib/text/like-pattern.ts'

/** A picture as the library lists it. */
export type LibraryEntry = LibraryPicture & {
  /** The best there is to call it by: its headline, caption or alt text, else its file's name. */
  name: string
  rights: RightsState
  isReplaced: boolean
  isGenerated: boolean
  createdAt: Date
}

/**
 * One page of the library, the newest first; `next` continues it. Removed pictures are listed only when they are
 * asked for.
 */
export async function listLibrary(
  search: LibrarySearch,
  { limit = 48, now = new Date() }: { limit?: number; now?: Date } = {},
): Promise<{ pictures: LibraryEntry[]; next: string | null }> {
  const found = await database().$queryRaw<{ id: string }[]>`
    SELECT m.id FROM media m WHERE ${Prisma.join(conditionsOf(search, now), ' AND ')}
    ORDER BY m.created_at DESC, m.id DESC LIMIT ${limit + 1}`
  const ids = found.slice(0, limit).map(({ id }) => id)
  const rows = await database().media.findMany({ where: { id: { in: ids } } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const pictures = ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [entryFrom(row, now)] : []
  })
  const last = pictures.at(-1)
  return { pictures, next: found.length > limit && last ? writeLibraryCursor(last) : null }
}

function conditionsOf(search: LibrarySearch, now: Date): Prisma.Sql[] {
  const { q, credit, rights, keyword, from, until, unused, after } = search
  return [
    saysWords(q),
    rights ? hasRights(rights, now) : Prisma.sql`m.removed_at IS NULL`,
    ...(credit
      ? [Prisma.sql`concat_ws(' ', m.credit, m.creator, m.agency) ILIKE ${likeAnywhere(credit)}`]
      : []),
    ...(keyword
      ? [
          Prisma.sql`EXISTS (SELECT FROM unnest(m.keywords) AS k (word) WHERE lower(k.word) = lower(${keyword}))`,
        ]
      : []),
    ...(from ? [Prisma.sql`m.created_at >= ${from}`] : []),
    ...(until ? [Prisma.sql`m.created_at < ${until}`] : []),
    ...(unused ? [Prisma.sql`NOT ${isUsed}`] : []),
    ...(after ? [Prisma.sql`(m.created_at, m.id) < (${after.createdAt}, ${after.id}::uuid)`] : []),
  ]
}

type Row = Awaited<ReturnType<ReturnType<typeof database>['media']['findFirstOrThrow']>>

function entryFrom(row: Row, now: Date): LibraryEntry {
  return {
    ...libraryPictureFrom(row),
    name: row.headline || row.caption || row.alt || row.fileName,
    rights: rightsStateOf(row, now),
    isReplaced: row.replacedById !== null,
    isGenerated: isGenerated(row.digitalSource),
    createdAt: row.createdAt,
  }
}
