import { articlePath } from '#lib/articles/article-path.ts'
import type { Transaction } from '#lib/db/client.ts'
import type { OtherStory } from '#lib/preflight/story.ts'
import { publicAt } from '#lib/publications/public-at.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

const mostNamed = 3

/**
 * The story that holds the address this one wants. A story that got its numbered address (`…-2`) already is not
 * asked again at every update.
 */
export async function sameAddress(
  tx: Transaction,
  story: { articleId: string; content: ArticleContent; firstPublishedAt: Date; timeZone: string },
): Promise<OtherStory[]> {
  const { section: sectionId, slug } = story.content
  const section = sectionId === null ? null : await findSection(tx, sectionId)
  if (!section || slug.trim() === '') return []
  const path = articlePath({ ...story, slug, sectionSlug: section.slug })
  const holder = await tx.articlePath.findUnique({
    where: { path },
    include: { article: { include: { latestRevision: { select: { headline: true } } } } },
  })
  if (!holder || holder.articleId === story.articleId) return []
  const own = await tx.articlePath.findMany({
    where: { articleId: story.articleId, path: { startsWith: `${path}-` } },
  })
  if (own.some((held) => /^-\d+$/.test(held.path.slice(path.length)))) return []
  return [{ articleId: holder.articleId, headline: holder.article.latestRevision?.headline ?? '', path }]
}

/** Other stories whose working copy or public revision has this headline, however it is capitalised. */
export async function sameHeadline(
  tx: Transaction,
  articleId: string,
  headline: string,
  at: Date,
): Promise<OtherStory[]> {
  const wanted = headline.trim()
  if (wanted === '') return []
  return await tx.$queryRaw<OtherStory[]>`
    SELECT DISTINCT ON (a.id) a.id AS "articleId", r.headline, p.path
    FROM revision r
    JOIN article a ON a.id = r.article_id
    LEFT JOIN publication p ON p.article_id = a.id AND ${publicAt(at)}
    WHERE lower(r.headline) = lower(${wanted}) AND a.id <> ${articleId}::uuid
      AND ((r.id = a.latest_revision_id AND a.stage NOT IN ('spiked', 'killed')) OR r.id = p.revision_id)
    ORDER BY a.id, p.path NULLS LAST
    LIMIT ${mostNamed}`
}

async function findSection(tx: Transaction, id: string): Promise<{ slug: string } | null> {
  return await tx.section.findUnique({ where: { id }, select: { slug: true } })
}
