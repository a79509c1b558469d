import {
  type CorrectionRow,
  correctionColumns,
  correctionFrom,
  toldAt,
} from '#lib/corrections/correction-rows.ts'
import type { PublicCorrection } from '#lib/corrections/public-correction.ts'
import { database } from '#lib/db/client.ts'

/**
 * The corrections of a story that readers have been told by `at`, newest first: of publications that began, not
 * of planned ones that were cancelled. What is rendered with them holds until the first is withdrawn.
 */
export async function listCorrections(articleId: string, at: Date): Promise<PublicCorrection[]> {
  const rows = await database().$queryRaw<CorrectionRow[]>`
    SELECT ${correctionColumns(at)}
    FROM correction c JOIN publication carrier ON carrier.id = c.publication_id
    WHERE c.article_id = ${articleId}::uuid AND ${toldAt(at)}
    ORDER BY c.issued_at DESC, c.id DESC`
  return rows.map(correctionFrom)
}
