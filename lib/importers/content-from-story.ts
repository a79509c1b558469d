import type { Database } from '#lib/db/client.ts'
import type { ImportedByline, ImportedSource, ImportedStory } from '#lib/importers/imported-story.ts'
import type { ArticleContent, BylineEntry, SyndicationSource } from '#lib/revisions/content.ts'
import { slugOf } from '#lib/text/slug.ts'

export type FilingOptions = { headline?: string | undefined; sectionId: string | null }

/**
 * What a revision will say of an imported story. Names and tags that the site knows become references; others
 * stay guests, or are named in a warning: an import makes no tags.
 */
export async function contentFrom(
  db: Database,
  story: ImportedStory,
  { headline = story.headline ?? '', sectionId }: FilingOptions,
): Promise<{ content: ArticleContent; warnings: string[] }> {
  const tags = await findTags(db, story.tags)
  const content: ArticleContent = {
    headline,
    shortHeadline: '',
    seoHeadline: '',
    socialHeadline: '',
    pushHeadline: '',
    kicker: '',
    standfirst: story.standfirst ?? '',
    byline: await findContributors(db, story.byline),
    dateline: story.dateline ?? '',
    section: sectionId,
    tags: tags.ids,
    lead: null,
    body: story.blocks,
    slug: slugOf(headline),
    lang: await editionLang(db, story.lang),
    dir: story.dir,
    source: story.source ? contractFor(story.source) : null,
  }
  return { content, warnings: tags.warnings }
}

/** A text tells its language, not its country: in the edition's own language it is written the edition's way. */
async function editionLang(db: Database, lang: string): Promise<string> {
  const site = await db.site.findFirst({ select: { lang: true } })
  return site && site.lang.split('-')[0] === lang ? site.lang : lang
}

async function findTags(db: Database, names: string[]): Promise<{ ids: string[]; warnings: string[] }> {
  if (names.length === 0) return { ids: [], warnings: [] }
  const slugs = names.map(slugOf)
  const known = await db.tag.findMany({ where: { slug: { in: slugs } } })
  const bySlug = new Map(known.map((tag) => [tag.slug, tag.id]))
  const unknown = names.filter((name) => !bySlug.has(slugOf(name)))
  return {
    ids: [...new Set(slugs.flatMap((slug) => bySlug.get(slug) ?? []))],
    warnings: unknown.map((name) => `The tag '${name}' is not one of this site's and was left out.`),
  }
}

async function findContributors(db: Database, byline: ImportedByline[]): Promise<BylineEntry[]> {
  const names = byline.map((entry) => entry.name)
  const known = await db.contributor.findMany({ where: { name: { in: names } } })
  const byName = new Map(known.map((contributor) => [contributor.name, contributor.id]))
  return byline.map((entry) => ({ ...entry, contributor: byName.get(entry.name) ?? null }))
}

/** Without an address there is nothing to point search engines to. */
function contractFor({ name, url }: ImportedSource): SyndicationSource {
  return { name: name ?? '', url, rule: url === null ? 'none' : 'canonical' }
}
