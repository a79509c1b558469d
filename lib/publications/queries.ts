import { database } from '#lib/db/client.ts'

/** Where a publication is read, and the lists that show it. */
export type PublicationPlaces = {
  path: string
  startsAt: Date
  endsAt: Date | null
  lists: string[]
}

/** The pages of a publication; null for none of this id. */
export async function getPublicationPlaces(publicationId: string): Promise<PublicationPlaces | null> {
  const db = database()
  const found = await db.publication.findUnique({
    where: { id: publicationId },
    select: {
      path: true,
      startsAt: true,
      endsAt: true,
      revision: { select: { section: { select: { slug: true } }, tagIds: true, contributorIds: true } },
    },
  })
  if (!found) return null
  const { revision, ...publication } = found
  const slug = { select: { slug: true } } as const
  const tags = await db.tag.findMany({ where: { id: { in: revision.tagIds }, mergedIntoId: null }, ...slug })
  const people = await db.contributor.findMany({ where: { id: { in: revision.contributorIds } }, ...slug })
  return {
    ...publication,
    lists: [
      '/',
      ...(revision.section ? [`/${revision.section.slug}`] : []),
      ...tags.map((tag) => `/tags/${tag.slug}`),
      ...people.map((person) => `/by/${person.slug}`),
    ],
  }
}

/** Which stories publications are of, by the publication's id, with the headline each publishes. */
export async function mapPublishedStories(
  publicationIds: string[],
): Promise<Map<string, { articleId: string; headline: string }>> {
  const rows = await database().publication.findMany({
    where: { id: { in: publicationIds } },
    select: { id: true, articleId: true, revision: { select: { headline: true } } },
  })
  return new Map(rows.map(({ id, articleId, revision }) => [id, { articleId, ...revision }]))
}

/** The publications still to begin at a moment, the next one first. */
export async function listPlannedPublications(after: Date): Promise<{ id: string; startsAt: Date }[]> {
  const db = database()
  return await db.publication.findMany({
    where: {
      startsAt: { gt: after },
      OR: [{ endsAt: null }, { endsAt: { gt: db.publication.fields.startsAt } }],
    },
    orderBy: { startsAt: 'asc' },
    select: { id: true, startsAt: true },
  })
}
