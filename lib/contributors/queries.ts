import type { Page } from '#lib/articles/page-of.ts'
import type { Teaser } from '#lib/articles/public-article.ts'
import { listStories } from '#lib/articles/story-lists.ts'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { contributorTag, nameTag } from '#lib/publications/page-tags.ts'
import { contributorRow, portraitWithReplacement } from '#lib/contributors/contributor-rows.ts'
import type { PublicContributor } from '#lib/contributors/public-contributor.ts'
import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { libraryPicture } from '#lib/media/picture.ts'

/** The contributor with this slug, or null. */
export async function getContributor(slug: string, at = new Date()): Promise<PublicContributor | null> {
  const row = await database().contributor.findUnique({
    where: { slug },
    include: portraitWithReplacement,
  })
  if (!row) return null
  dependsOn(nameTag(row.id))
  const { portrait, ...contributor } = contributorRow(row, at)
  return { ...contributor, portrait: portrait ? libraryPicture(portrait) : null }
}

/** A page of the public stories that carry the contributor's name, newest first; null for an unknown slug. */
export async function listContributorStories(
  slug: string,
  pageNumber: number,
  at = new Date(),
): Promise<Page<Teaser> | null> {
  const contributor = await database().contributor.findUnique({ where: { slug }, select: { id: true } })
  if (!contributor) return null
  dependsOn(contributorTag(contributor.id))
  return await listStories(Prisma.sql`r.contributor_ids @> ARRAY[${contributor.id}::uuid]`, pageNumber, at)
}
