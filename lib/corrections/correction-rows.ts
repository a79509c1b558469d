import { validUntil } from '#lib/cache/dependencies.ts'
import type { PublicCorrection } from '#lib/corrections/public-correction.ts'
import { Prisma } from '#lib/db/generated/client.ts'

/** A correction as the database gives it. */
export type CorrectionRow = PublicCorrection & { withdrawnAt: Date | null }

/**
 * Told to readers by `at`: of a publication that began, not of a planned one that was cancelled; no typing error.
 * `c` is the correction, `carrier` its publication.
 */
export const begunBy = (at: Date) => Prisma.sql`c.severity <> 'typo' AND c.issued_at <= ${at}
  AND carrier.starts_at <= ${at} AND carrier.ends_at IS DISTINCT FROM carrier.starts_at`

/** Told, and not withdrawn by `at`. */
export const toldAt = (at: Date) => Prisma.sql`${begunBy(at)}
  AND (c.withdrawn_at IS NULL OR c.withdrawn_at > ${at})`

/** What was said before a takedown is quoted no more, also when the story came back. */
const isQuotable = (at: Date) => Prisma.sql`NOT EXISTS (SELECT FROM publication t
  WHERE t.article_id = c.article_id AND t.kind = 'takedown' AND t.starts_at <= ${at}
    AND t.starts_at > carrier.starts_at)`

/** The columns of a `CorrectionRow` over `c` and `carrier`. */
export const correctionColumns = (at: Date) => Prisma.sql`
  c.id, c.text, c.severity::text AS severity, c.issued_at AS "issuedAt", c.withdrawn_at AS "withdrawnAt",
  c.block_id AS "blockId", c.field,
  CASE WHEN ${isQuotable(at)} THEN c.before ELSE '' END AS before,
  CASE WHEN ${isQuotable(at)} THEN c.after ELSE '' END AS after,
  CASE WHEN ${isQuotable(at)} THEN c.further ELSE '[]' END AS further`

/** The correction of a row; what is rendered with it holds until it is withdrawn. */
export function correctionFrom({ withdrawnAt, ...correction }: CorrectionRow): PublicCorrection {
  validUntil(withdrawnAt)
  return correction
}
