import type { Page } from '#lib/articles/page-of.ts'
import type { Teaser } from '#lib/articles/public-article.ts'
import { listStories } from '#lib/articles/story-lists.ts'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { nameTag, topicTag } from '#lib/publications/page-tags.ts'
import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { PublicTag } from '#lib/tags/public-tag.ts'

/** The tag with this slug, or null. */
export async function getTag(slug: string): Promise<PublicTag | null> {
  const tag = await database().tag.findUnique({ where: { slug } })
  if (tag) dependsOn(nameTag(tag.id))
  return tag
}

/** A page of the public stories under a tag, newest first; null for an unknown slug. */
export async function listTagStories(
  slug: string,
  pageNumber: number,
  at = new Date(),
): Promise<Page<Teaser> | null> {
  const tag = await getTag(slug)
  if (!tag) return null
  dependsOn(topicTag(tag.id))
  return await listStories(Prisma.sql`r.tag_ids @> ARRAY[${tag.id}::uuid]`, pageNumber, at)
}

/** Tags by their ids, in the order given; ids without a tag are left out. */
export async function listTagsById(ids: string[]): Promise<PublicTag[]> {
  if (ids.length === 0) return []
  for (const id of ids) dependsOn(nameTag(id))
  const tags = await database().tag.findMany({ where: { id: { in: ids } } })
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
