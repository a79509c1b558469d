import {
  type CorrectionRow,
  correctionColumns,
  correctionFrom,
  toldAt,
} from '#lib/corrections/correction-rows.ts'
import type { PublicCorrection } from '#lib/corrections/public-correction.ts'
import { database } from '#lib/db/client.ts'

/**
 * The corrections of each of these stories that readers have been told by `at`, newest first: of publications that began, not
 * of planned ones that were cancelled. What is rendered with them holds until the first is withdrawn.
 */
export async function mapCorrections(
  articleIds: string[],
  at: Date,
): Promise<Map<string, PublicCorrection[]>> {
  const rows = await database().$queryRaw<(CorrectionRow & { articleId: string })[]>`
    SELECT ${correctionColumns(at)}, c.article_id AS "articleId"
    FROM correction c JOIN publication carrier ON carrier.id = c.publication_id
    WHERE c.article_id = ANY(${articleIds}::uuid[]) AND ${toldAt(at)}
    ORDER BY c.issued_at DESC, c.id DESC`
  return new Map(
    articleIds.map((id) => [
      id,
      rows.flatMap(({ articleId, ...row }) => (articleId === id ? [correctionFrom(row)] : [])),
    ]),
  )
}

/** The same of one story. */
export async function listCorrections(articleId: string, at: Date): Promise<PublicCorrection[]> {
  return (await mapCorrections([articleId], at)).get(articleId) ?? []
}
