import type { Page } from '#lib/articles/page-of.ts'
import type { Teaser } from '#lib/articles/public-article.ts'
import { listStories } from '#lib/articles/story-lists.ts'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { nameTag, topicTag } from '#lib/publications/page-tags.ts'
import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { PublicTag } from '#lib/tags/public-tag.ts'

/** The tag with this slug, or null; one that was merged into another has an address no more. */
export async function getTag(slug: string): Promise<PublicTag | null> {
  const tag = await database().tag.findUnique({ where: { slug } })
  if (tag) dependsOn(nameTag(tag.id))
  return tag && tag.mergedIntoId === null ? publicTag(tag) : null
}

/** A page of the public stories under a tag, newest first; null for an unknown slug. */
export async function listTagStories(
  slug: string,
  pageNumber: number,
  at = new Date(),
): Promise<Page<Teaser> | null> {
  const tag = await getTag(slug)
  if (!tag) return null
  const ids = await listMeaning([tag.id])
  for (const id of ids) dependsOn(topicTag(id))
  return await listStories(Prisma.sql`r.tag_ids && ${ids}::uuid[]`, pageNumber, at)
}

/**
 * Tags by their ids; ids without a tag are left out, and for a tag that was merged stands the one it was merged into.
 */
export async function mapTags(ids: string[]): Promise<Map<string, PublicTag>> {
  if (ids.length === 0) return new Map()
  for (const id of ids) dependsOn(nameTag(id))
  const tags = await database().tag.findMany({ where: { id: { in: ids } }, include: { mergedInto: true } })
  for (const { mergedInto } of tags) if (mergedInto) dependsOn(nameTag(mergedInto.id))
  const meant = new Map(
    tags.flatMap(({ mergedInto }) => (mergedInto ? [[mergedInto.id, publicTag(mergedInto)]] : [])),
  )
  return new Map(
    tags.map(({ mergedInto, ...tag }) => [tag.id, meant.get((mergedInto ?? tag).id) ?? publicTag(tag)]),
  )
}

/** The same in the order given, each once. */
export async function listTagsById(ids: string[]): Promise<PublicTag[]> {
  const tags = await mapTags(ids)
  return [...new Set(ids.flatMap((id) => tags.get(id) ?? []))]
}

/** These ids with those of all tags that were merged into them: what stories may carry that mean them. */
export async function listMeaning(ids: string[]): Promise<string[]> {
  const merged = await database().tag.findMany({ where: { mergedIntoId: { in: ids } }, select: { id: true } })
  return [...ids, ...merged.map(({ id }) => id)]
}

function publicTag({ id, slug, name, kind, description }: PublicTag): PublicTag {
  return { id, slug, name, kind, description }
}
