import { database } from '#lib/db/client.ts'
import { escapeLike, searchWords } from '#lib/text/like-pattern.ts'

/** A contributor as an editor picks one for a byline. */
export type PickedContributor = {
  id: string
  slug: string
  name: string
  role: string
  links: { network: string; url: string }[]
}

const columns = { id: true, slug: true, name: true, role: true, links: true } as const

/** Contributors in whose name or role every word occurs, by name. */
export async function searchContributors(query: string, limit = 20): Promise<PickedContributor[]> {
  const rows = await database().contributor.findMany({
    where: {
      AND: searchWords(query).map((word) => ({
        OR: (['name', 'role'] as const).map((field) => ({
          [field]: { contains: escapeLike(word), mode: 'insensitive' as const },
        })),
      })),
    },
    orderBy: { name: 'asc' },
    take: limit,
    select: columns,
  })
  return rows.map(typed)
}

/** Contributors by their ids; unknown ids are left out. */
export async function listContributors(ids: string[]): Promise<PickedContributor[]> {
  if (ids.length === 0) return []
  const rows = await database().contributor.findMany({ where: { id: { in: ids } }, select: columns })
  return rows.map(typed)
}

function typed(row: Omit<PickedContributor, 'links'> & { links: unknown }): PickedContributor {
  return { ...row, links: row.links as PickedContributor['links'] }
}
