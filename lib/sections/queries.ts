import type { Page } from '#lib/articles/page-of.ts'
import type { Teaser } from '#lib/articles/public-article.ts'
import { listStories } from '#lib/articles/story-lists.ts'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { sectionTag, siteTag } from '#lib/publications/page-tags.ts'
import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { PublicSection } from '#lib/sections/public-section.ts'

const columns = { id: true, slug: true, name: true, description: true } as const

/** All sections in the order of the navigation. */
export async function listSections(): Promise<PublicSection[]> {
  dependsOn(siteTag)
  return await database().section.findMany({ orderBy: { position: 'asc' }, select: columns })
}

/** The section with this slug, or null. */
export async function getSection(slug: string): Promise<PublicSection | null> {
  dependsOn(siteTag)
  return await database().section.findUnique({ where: { slug }, select: columns })
}

/** A page of a section's public stories, newest first; null for an unknown slug. */
export async function listSectionStories(
  slug: string,
  pageNumber: number,
  at = new Date(),
): Promise<Page<Teaser> | null> {
  const section = await getSection(slug)
  if (!section) return null
  dependsOn(sectionTag(section.id))
  return await listStories(Prisma.sql`r.section_id = ${section.id}::uuid`, pageNumber, at)
}
