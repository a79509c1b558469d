import { validUntil } from '#lib/cache/dependencies.ts'
import type { PublicCorrection } from '#lib/corrections/public-correction.ts'
import { database } from '#lib/db/client.ts'

/**
 * The corrections of a story that readers have been told by `at`, newest first: of publications that began, not
 * of planned ones that were cancelled. What is rendered with them holds until the first is withdrawn.
 */
export async function listCorrections(articleId: string, at: Date): Promise<PublicCorrection[]> {
  const db = database()
  const rows = await db.correction.findMany({
    where: {
      articleId,
      severity: { not: 'typo' },
      publication: {
        startsAt: { lte: at },
        OR: [{ endsAt: null }, { endsAt: { gt: db.publication.fields.startsAt } }],
      },
      OR: [{ withdrawnAt: null }, { withdrawnAt: { gt: at } }],
    },
    orderBy: { issuedAt: 'desc' },
    select: {
      id: true,
      text: true,
      reason: true,
      severity: true,
      issuedAt: true,
      blockId: true,
      withdrawnAt: true,
    },
  })
  return rows.map(({ withdrawnAt, ...correction }) => {
    validUntil(withdrawnAt)
    return correction
  })
}
