import { database } from '#lib/db/client.ts'
import { escapeLike, searchWords } from '#lib/text/like-pattern.ts'

/** A user as others of the newsroom mention or assign one. */
export type Colleague = { id: string; name: string }

/** Users who may sign in and in whose name every word occurs, by name. */
export async function searchColleagues(query: string, limit = 20): Promise<Colleague[]> {
  return await database().user.findMany({
    where: {
      system: false,
      disabledAt: null,
      AND: searchWords(query).map((word) => ({
        name: { contains: escapeLike(word), mode: 'insensitive' as const },
      })),
    },
    orderBy: { name: 'asc' },
    take: limit,
    select: { id: true, name: true },
  })
}
