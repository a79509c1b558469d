import { getContributor, listContributorStories } from '#lib/contributors/queries.ts'
import { listPublicArticles } from '#lib/articles/queries.ts'
import type { Teaser } from '#lib/articles/public-article.ts'
import { listStories } from '#lib/articles/story-lists.ts'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { listSiteCorrections } from '#lib/corrections/site-corrections.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { Feed } from '#lib/feeds/feed.ts'
import { correctionItem, storyItem } from '#lib/feeds/feed-item.ts'
import { type FeedFormat, feedPath } from '#lib/feeds/feed-path.ts'
import { siteUrl } from '#lib/http/site-url.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'
import { frontTag } from '#lib/publications/page-tags.ts'
import { getSection, listSectionStories } from '#lib/sections/queries.ts'
import { getSite } from '#lib/site/queries.ts'
import type { Site } from '#lib/site/site.ts'
import { getTag, listTagStories } from '#lib/tags/queries.ts'

type List = { title: string; description: string; stories: Teaser[] }

/**
 * The newest twenty stories of a list, whole, or the newest corrections, for `listPath` as `readFeedPath` gives it; null
 * where no such list is.
 */
export async function getFeed(listPath: string, format: FeedFormat, at = new Date()): Promise<Feed | null> {
  const site = await getSite()
  const address = siteUrl()
  const frame = {
    lang: site.lang,
    siteName: site.name,
    pageUrl: `${address}${listPath}`,
    feedUrl: `${address}${feedPath(listPath, format)}`,
  }
  const listed = listPath === '/corrections' ? await corrections(site, at) : await stories(listPath, site, at)
  if (!listed) return null
  const times = listed.items.map(({ updatedAt }) => updatedAt.getTime())
  return { ...frame, ...listed, updatedAt: new Date(Math.max(...times, 0) || at) }
}

async function stories(
  listPath: string,
  site: Site,
  at: Date,
): Promise<Pick<Feed, 'title' | 'description' | 'items'> | null> {
  const list = await readList(listPath, site, at)
  if (!list) return null
  const ids = list.stories.map(({ id }) => id)
  const articles = await listPublicArticles(ids, at)
  const items = articles.map((article) => storyItem(article, site, siteUrl()))
  return { title: list.title, description: list.description, items }
}

async function corrections(site: Site, at: Date): Promise<Pick<Feed, 'title' | 'description' | 'items'>> {
  const { t } = wordsFor(site.lang)
  const { items } = await listSiteCorrections(null, at)
  return {
    title: `${t('correction.title')} | ${site.name}`,
    description: t('correction.lead'),
    items: items.map((correction) => correctionItem(correction, site, siteUrl())),
  }
}

async function readList(listPath: string, site: Site, at: Date): Promise<List | null> {
  const [first = '', slug = ''] = listPath.split('/').slice(1)
  const named = (name: string) => `${name} | ${site.name}`
  if (first === '') {
    dependsOn(frontTag)
    const { items } = await listStories(Prisma.sql`TRUE`, 1, at)
    return { title: site.name, description: site.description || site.tagline, stories: items }
  }
  if (first === 'tags') {
    const [tag, page] = [await getTag(slug), await listTagStories(slug, 1, at)]
    return tag && page && { title: named(tag.name), description: tag.description, stories: page.items }
  }
  if (first === 'by') {
    const [person, page] = [await getContributor(slug, at), await listContributorStories(slug, 1, at)]
    return person && page && { title: named(person.name), description: person.bio, stories: page.items }
  }
  const [section, page] = [await getSection(first), await listSectionStories(first, 1, at)]
  return (
    section && page && { title: named(section.name), description: section.description, stories: page.items }
  )
}
