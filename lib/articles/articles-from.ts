import { parseStoredBody } from '#blocks/body.ts'
import { withoutTakenDown } from '#blocks/embed/redact-embeds.ts'
import { bodyReferences } from '#lib/articles/body-references.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import { type TeaserRow, teaserColumns } from '#lib/articles/teaser-rows.ts'
import { teaserFrom } from '#lib/articles/teasers.ts'
import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { mapContributors } from '#lib/contributors/contributor-rows.ts'
import { mapCorrections } from '#lib/corrections/queries.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { mapMedia } from '#lib/media/media-rows.ts'
import { pictureFrom, withheldFrom } from '#lib/media/picture.ts'
import { articleTag } from '#lib/publications/page-tags.ts'
import { mapTags } from '#lib/tags/queries.ts'

/** A public story as the database gives it, body and all. */
export type ArticleRow = TeaserRow & { revisionId: string; root: string; body: unknown; mediaIds: string[] }

/** The columns of an `ArticleRow` over `p`, `r` and `s`. */
export const articleColumns = Prisma.sql`${teaserColumns}, r.id AS "revisionId", r.root,
  r.content -> 'body' AS body, r.media_ids AS "mediaIds"`

/**
 * Whole stories from the rows of a moment, with one query a kind of what they refer to, however many they are. What is
 * rendered then depends on each of them, and holds no longer than the first. They share their `references`.
 */
export async function articlesFrom(rows: ArticleRow[], at: Date): Promise<PublicArticle[]> {
  for (const { articleId, endsAt } of rows) {
    dependsOn(articleTag(articleId))
    validUntil(endsAt)
  }
  const bodies = rows.map(({ body }) => parseStoredBody(body))
  const contributors = await mapContributors(
    rows.flatMap(({ content }) => content.byline),
    at,
  )
  const media = await mapMedia(
    rows.flatMap(({ content, mediaIds }) => [content.lead?.media ?? null, ...mediaIds]),
    at,
  )
  const references = await bodyReferences(bodies.flat(), media, at)
  const tags = await mapTags(rows.flatMap(({ content }) => content.tags))
  const corrections = await mapCorrections(
    rows.map(({ articleId }) => articleId),
    at,
  )
  return rows.map((row, index) => {
    const { content } = row
    return {
      ...teaserFrom(row, contributors, media),
      revisionId: row.revisionId,
      revisionRoot: row.root,
      version: row.version,
      seoHeadline: content.seoHeadline,
      socialHeadline: content.socialHeadline,
      dateline: content.dateline,
      tags: [...new Set(content.tags.flatMap((id) => tags.get(id) ?? []))],
      lead: content.lead ? pictureFrom(content.lead, media) : null,
      withheldLead: content.lead ? withheldFrom(content.lead, media) : null,
      body: withoutTakenDown(bodies[index] ?? [], references.embeds),
      source: content.source,
      corrections: corrections.get(row.articleId) ?? [],
      wordCount: row.wordCount,
      references,
    }
  })
}
