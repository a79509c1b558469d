import { blockReferencesOf } from '#blocks/body.ts'
import type { Transaction } from '#lib/db/client.ts'
import { siteUrl } from '#lib/http/site-url.ts'
import { listHouseRulesIn } from '#lib/preflight/house-rules/queries.ts'
import { isUuid } from '#lib/preflight/facts/is-uuid.ts'
import { linkTargets } from '#lib/preflight/facts/link-targets.ts'
import { loadMediaFacts } from '#lib/preflight/facts/media-facts.ts'
import { sameAddress, sameHeadline } from '#lib/preflight/facts/other-stories.ts'
import type { PreflightFacts } from '#lib/preflight/story.ts'
import { pathOnSite, storyLinks } from '#lib/preflight/text/story-links.ts'
import { publicAt } from '#lib/publications/public-at.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/**
 * What preflight has to know beside the content of a story that is to be public from `at` on: about ten queries,
 * however long the story is.
 */
export async function loadFacts(
  tx: Transaction,
  articleId: string,
  content: ArticleContent,
  at: Date,
): Promise<PreflightFacts> {
  const url = siteUrl()
  const { timeZone } = await tx.site.findFirstOrThrow({ select: { timeZone: true } })
  const firstPublishedAt = await firstPublicationOf(tx, articleId, at)
  const paths = storyLinks(content).flatMap(({ href }) => pathOnSite(href, url) ?? [])
  const story = { articleId, content, firstPublishedAt: firstPublishedAt ?? at, timeZone }
  return {
    site: { url, timeZone },
    firstPublishedAt,
    media: await loadMediaFacts(tx, content, articleId),
    links: await linkTargets(tx, paths, at),
    related: await relatedStories(tx, content, at),
    sameAddress: await sameAddress(tx, story),
    sameHeadline: await sameHeadline(tx, articleId, content.headline, at),
    houseRules: await listHouseRulesIn(tx),
  }
}

/** Publications without length were planned and cancelled, or say that the story ended. */
async function firstPublicationOf(tx: Transaction, articleId: string, at: Date): Promise<Date | null> {
  const timeline = await tx.publication.findMany({
    where: { articleId, startsAt: { lte: at } },
    select: { startsAt: true, endsAt: true, firstPublishedAt: true },
    orderBy: { startsAt: 'asc' },
  })
  const first = timeline.find(({ startsAt, endsAt }) => startsAt.getTime() !== endsAt?.getTime())
  return first?.firstPublishedAt ?? null
}

async function relatedStories(
  tx: Transaction,
  { body }: ArticleContent,
  at: Date,
): Promise<Map<string, 'public' | 'not-public'>> {
  const ids = blockReferencesOf(body).articles.filter(isUuid)
  if (ids.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ id: string; isPublic: boolean }[]>`
    SELECT a.id, EXISTS (SELECT FROM publication p WHERE p.article_id = a.id AND ${publicAt(at)}) AS "isPublic"
    FROM article a WHERE a.id = ANY(${ids}::uuid[])`
  return new Map(rows.map(({ id, isPublic }) => [id, isPublic ? 'public' : 'not-public']))
}
