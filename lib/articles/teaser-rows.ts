import { validUntil } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { type CardCorrection, cardCorrection } from '#lib/corrections/card-correction.ts'
import { publicAt } from '#lib/publications/public-at.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/** One public story as the database gives it: everything a list needs, and the content without its body. */
export type TeaserRow = {
  articleId: string
  path: string
  version: number
  firstPublishedAt: Date
  updatedAt: Date | null
  endsAt: Date | null
  wordCount: number
  sectionId: string
  sectionSlug: string
  sectionName: string
  sectionDescription: string
  content: Omit<ArticleContent, 'body'>
  cardCorrection: CardCorrection | null
}

export type TeaserSelection = {
  at: Date
  /** Condition on `p` (publication) and `r` (revision). */
  where?: Prisma.Sql
  orderBy?: Prisma.Sql
  limit: number
  offset?: number
}

const newestFirst = Prisma.sql`p.first_published_at DESC, p.article_id`

/** Public stories at a moment, newest first, in one query. */
export async function selectTeaserRows(selection: TeaserSelection): Promise<TeaserRow[]> {
  const { at, where = Prisma.sql`TRUE`, orderBy = newestFirst, limit, offset = 0 } = selection
  return await database().$queryRaw<TeaserRow[]>`
    SELECT ${teaserColumns}
    FROM publication p
    JOIN revision r ON r.id = p.revision_id
    JOIN section s ON s.id = r.section_id
    WHERE ${publicAt(at)} AND ${where}
    ORDER BY ${orderBy}
    LIMIT ${limit} OFFSET ${offset}`
}

/** The columns of a `TeaserRow` over `p`, `r` and `s`. */
export const teaserColumns = Prisma.sql`
  p.article_id AS "articleId", p.path, p.number AS version, p.first_published_at AS "firstPublishedAt",
  p.updated_at AS "updatedAt", p.ends_at AS "endsAt", r.word_count AS "wordCount",
  r.content - 'body' AS content, ${cardCorrection} AS "cardCorrection",
  s.id AS "sectionId", s.slug AS "sectionSlug", s.name AS "sectionName",
  s.description AS "sectionDescription"`

/** How many stories are public at a moment under the same condition. */
export async function countPublic(at: Date, where: Prisma.Sql): Promise<number> {
  const [row] = await database().$queryRaw<[{ count: bigint }]>`
    SELECT count(*) FROM publication p JOIN revision r ON r.id = p.revision_id
    WHERE ${publicAt(at)} AND r.section_id IS NOT NULL AND ${where}`
  return Number(row.count)
}

/**
 * Makes the page being rendered true until the next story under the condition starts or ends; the starts and
 * ends of all others do not concern it.
 */
export async function untilNextChange(at: Date, where: Prisma.Sql): Promise<void> {
  const [row] = await database().$queryRaw<[{ next: Date | null }]>`
    SELECT LEAST(
      min(p.starts_at) FILTER (WHERE p.starts_at > ${at}),
      min(p.ends_at) FILTER (WHERE p.ends_at > ${at})) AS next
    FROM publication p JOIN revision r ON r.id = p.revision_id
    WHERE (p.starts_at > ${at} OR p.ends_at > ${at}) AND ${where}`
  if (row.next) validUntil(row.next)
}
