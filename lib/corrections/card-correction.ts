import { Prisma } from '#lib/db/generated/client.ts'

/** How grave the correction is that a story's card carries in lists. */
export type CardCorrection = 'clarification' | 'correction' | 'retraction'

/**
 * The gravest correction of an error that stood in headline or standfirst, as a column over `p`, the publication that
 * readers see: its own, or one before it.
 */
export const cardCorrection = Prisma.sql`(SELECT max(c.severity)::text
  FROM correction c JOIN publication carrier ON carrier.id = c.publication_id
  WHERE c.article_id = p.article_id AND c.concerns_card AND c.severity <> 'typo' AND c.withdrawn_at IS NULL
    AND carrier.starts_at <= p.starts_at AND carrier.ends_at IS DISTINCT FROM carrier.starts_at)`
