import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import {
  begunBy,
  type CorrectionRow,
  correctionColumns,
  correctionFrom,
  toldAt,
} from '#lib/corrections/correction-rows.ts'
import type { PublicCorrection } from '#lib/corrections/public-correction.ts'
import { database } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { correctionsTag } from '#lib/publications/page-tags.ts'
import { publicAt } from '#lib/publications/public-at.ts'

const correctionsPerPage = 25
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A correction with the public story it is of. */
export type ListedCorrection = PublicCorrection & {
  story: { id: string; path: string; headline: string; lang: string; dir: 'ltr' | 'rtl' }
}

type Row = CorrectionRow & {
  articleId: string
  path: string
  headline: string
  lang: string
  dir: 'ltr' | 'rtl'
}

/**
 * The corrections of every story that is public at `at`, newest first: the first 25, or the 25 that are older than the
 * correction `before`. `older` is what to ask for next; null at the end.
 */
export async function listSiteCorrections(
  before: string | null,
  at = new Date(),
): Promise<{ items: ListedCorrection[]; older: string | null }> {
  dependsOn(correctionsTag)
  const isOlder =
    before === null
      ? Prisma.sql`TRUE`
      : Prisma.sql`(c.issued_at, c.id) < (SELECT b.issued_at, b.id FROM correction b WHERE b.id = ${before}::uuid)`
  const rows = await database().$queryRaw<Row[]>`
    SELECT ${correctionColumns(at)}, c.article_id AS "articleId", p.path, r.content ->> 'headline' AS headline,
      r.content ->> 'lang' AS lang, r.content ->> 'dir' AS dir
    FROM correction c
    JOIN publication carrier ON carrier.id = c.publication_id
    JOIN publication p ON p.article_id = c.article_id
    JOIN revision r ON r.id = p.revision_id
    WHERE ${toldAt(at)} AND ${publicAt(at)} AND ${isOlder}
    ORDER BY c.issued_at DESC, c.id DESC
    LIMIT ${correctionsPerPage + 1}`
  await untilNextChange(at)
  const shown = rows.slice(0, correctionsPerPage)
  return {
    items: shown.map(({ articleId, path, headline, lang, dir, ...row }) => ({
      ...correctionFrom(row),
      story: { id: articleId, path, headline, lang, dir },
    })),
    older: rows.length > correctionsPerPage ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** Whether readers have been told of a correction by `at`, so that a page of the list may begin behind it. */
export async function wasTold(id: string, at = new Date()): Promise<boolean> {
  dependsOn(correctionsTag)
  if (!uuid.test(id)) return false
  const rows = await database().$queryRaw<unknown[]>`
    SELECT 1 FROM correction c JOIN publication carrier ON carrier.id = c.publication_id
    WHERE c.id = ${id}::uuid AND ${begunBy(at)}`
  return rows.length > 0
}

/** The list holds until a publication of a story with corrections begins or ends by plan. */
async function untilNextChange(at: Date): Promise<void> {
  const [row] = await database().$queryRaw<[{ next: Date | null }]>`
    SELECT LEAST(min(p.starts_at) FILTER (WHERE p.starts_at > ${at}),
                 min(p.ends_at) FILTER (WHERE p.ends_at > ${at})) AS next
    FROM publication p
    WHERE (p.starts_at > ${at} OR p.ends_at > ${at})
      AND EXISTS (SELECT FROM correction c WHERE c.article_id = p.article_id)`
  validUntil(row.next)
}
