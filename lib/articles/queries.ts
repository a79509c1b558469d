import { type ArticleRow, articleColumns, articlesFrom } from '#lib/articles/articles-from.ts'
import { dayBounds } from '#lib/articles/day-bounds.ts'
import type { PublicArticle, Teaser } from '#lib/articles/public-article.ts'
import { selectTeaserRows, untilNextChange } from '#lib/articles/teaser-rows.ts'
import { teasersFrom } from '#lib/articles/teasers.ts'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { archiveTag, pathTag } from '#lib/publications/page-tags.ts'
import { publicAt } from '#lib/publications/public-at.ts'
import { getSite } from '#lib/site/queries.ts'
import { listMeaning } from '#lib/tags/queries.ts'

const relatedCount = 4
const archiveLimit = 500

/** The story that is public at this path at a moment, with everything its page shows; else null. */
export async function getPublicArticle(path: string, at = new Date()): Promise<PublicArticle | null> {
  dependsOn(pathTag(path))
  const row = await selectArticleRow(path, at)
  if (!row || row.path !== path) return null
  const [article] = await articlesFrom([row], at)
  return article ?? null
}

async function selectArticleRow(path: string, at: Date): Promise<ArticleRow | undefined> {
  const rows = await database().$queryRaw<ArticleRow[]>`
    SELECT ${articleColumns}
    FROM article_path ap
    JOIN publication p ON p.article_id = ap.article_id AND p.path = ap.path
    JOIN revision r ON r.id = p.revision_id
    JOIN section s ON s.id = r.section_id
    WHERE ap.path = ${path} AND ${publicAt(at)}`
  return rows[0]
}

/** These public stories whole, in the order of their ids; what is not public is absent. */
export async function listPublicArticles(ids: string[], at = new Date()): Promise<PublicArticle[]> {
  const rows = await database().$queryRaw<ArticleRow[]>`
    SELECT ${articleColumns}
    FROM publication p
    JOIN revision r ON r.id = p.revision_id
    JOIN section s ON s.id = r.section_id
    WHERE p.article_id = ANY(${ids}::uuid[]) AND ${publicAt(at)}
    ORDER BY array_position(${ids}::uuid[], p.article_id)`
  return await articlesFrom(rows, at)
}

/** Up to four public stories that share the most tags with this one, the newest of its section after them. */
export async function listRelatedStories(
  article: Pick<PublicArticle, 'id' | 'tags' | 'section' | 'lang'>,
  at = new Date(),
): Promise<Teaser[]> {
  const tagIds = await listMeaning(article.tags.map((tag) => tag.id))
  const shared = Prisma.sql`
    cardinality(ARRAY(SELECT unnest(r.tag_ids) INTERSECT SELECT unnest(${tagIds}::uuid[])))`
  const rows = await selectTeaserRows({
    at,
    where: Prisma.sql`p.article_id <> ${article.id}::uuid
      AND (r.tag_ids && ${tagIds}::uuid[] OR r.section_id = ${article.section.id}::uuid)`,
    orderBy: Prisma.sql`${shared} DESC, p.first_published_at DESC`,
    limit: relatedCount,
  })
  return await teasersFrom(rows, at)
}

/** The stories first published on a day (`yyyy-mm-dd` in the site's time zone), oldest first; null for no date. */
export async function listArchiveDay(day: string, at = new Date()): Promise<Teaser[] | null> {
  const { timeZone } = await getSite()
  const bounds = dayBounds(day, timeZone)
  if (!bounds) return null
  dependsOn(archiveTag(day))
  const where = Prisma.sql`p.first_published_at >= ${bounds.from} AND p.first_published_at < ${bounds.to}`
  await untilNextChange(at, where)
  const orderBy = Prisma.sql`p.first_published_at, p.article_id`
  return await teasersFrom(await selectTeaserRows({ at, where, orderBy, limit: archiveLimit }), at)
}
