import { Prisma } from '#lib/db/generated/client.ts'

/**
 * The one condition that makes anything public: a publication covers the moment. Every query for readers
 * takes its rows through it; `alias` is the publication's name in the query.
 */
export function publicAt(at: Date, alias: 'p' | 'q' = 'p'): Prisma.Sql {
  const publication = Prisma.raw(alias)
  return Prisma.sql`(${publication}.starts_at <= ${at}
    AND (${publication}.ends_at IS NULL OR ${publication}.ends_at > ${at}))`
}
