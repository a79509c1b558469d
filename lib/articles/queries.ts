import { parseStoredBody } from '#blocks/body.ts'
import { withoutTakenDown } from '#blocks/embed/redact-embeds.ts'
import { bodyReferences } from '#lib/articles/body-references.ts'
import { dayBounds } from '#lib/articles/day-bounds.ts'
import type { PublicArticle, Teaser } from '#lib/articles/public-article.ts'
import {
  selectTeaserRows,
  type TeaserRow,
  teaserColumns,
  untilNextChange,
} from '#lib/articles/teaser-rows.ts'
import { teaserFrom, teasersFrom } from '#lib/articles/teasers.ts'
import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { mapContributors } from '#lib/contributors/contributor-rows.ts'
import { listCorrections } from '#lib/corrections/queries.ts'
import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { mapMedia } from '#lib/media/media-rows.ts'
import { pictureFrom, withheldFrom } from '#lib/media/picture.ts'
import { archiveTag, articleTag, pathTag } from '#lib/publications/page-tags.ts'
import { publicAt } from '#lib/publications/public-at.ts'
import { getSite } from '#lib/site/queries.ts'
import { listMeaning, listTagsById } from '#lib/tags/queries.ts'

const relatedCount = 4
const archiveLimit = 500

/** The story that is public at this path at a moment, with everything its page shows; else null. */
export async function getPublicArticle(path: string, at = new Date()): Promise<PublicArticle | null> {
  dependsOn(pathTag(path))
  const row = await selectArticleRow(path, at)
  if (!row || row.path !== path) return null
  dependsOn(articleTag(row.articleId))
  if (row.endsAt) validUntil(row.endsAt)

  const { content } = row
  const body = parseStoredBody(row.body)
  const contributors = await mapContributors(content.byline, at)
  const media = await mapMedia([content.lead?.media ?? null, ...row.mediaIds], at)
  const teaser = teaserFrom(row, contributors, media)
  const references = await bodyReferences(body, media, at)
  return {
    ...teaser,
    revisionId: row.revisionId,
    revisionRoot: row.root,
    version: row.version,
    seoHeadline: content.seoHeadline,
    socialHeadline: content.socialHeadline,
    dateline: content.dateline,
    tags: await listTagsById(content.tags),
    lead: content.lead ? pictureFrom(content.lead, media) : null,
    withheldLead: content.lead ? withheldFrom(content.lead, media) : null,
    body: withoutTakenDown(body, references.embeds),
    source: content.source,
    corrections: await listCorrections(row.articleId, at),
    wordCount: row.wordCount,
    references,
  }
}

type ArticleRow = TeaserRow & { revisionId: string; root: string; body: unknown; mediaIds: string[] }

async function selectArticleRow(path: string, at: Date): Promise<ArticleRow | undefined> {
  const rows = await database().$queryRaw<ArticleRow[]>`
    SELECT ${teaserColumns}, r.id AS "revisionId", r.root, r.content -> 'body' AS body,
      r.media_ids AS "mediaIds"
    FROM article_path ap
    JOIN publication p ON p.article_id = ap.article_id AND p.path = ap.path
    JOIN revision r ON r.id = p.revision_id
    JOIN section s ON s.id = r.section_id
    WHERE ap.path = ${path} AND ${publicAt(at)}`
  return rows[0]
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
