import type { PublicCorrection } from '#lib/corrections/public-correction.ts'
import { database } from '#lib/db/client.ts'

/** The corrections of a story that readers have been told by `at`, newest first. */
export async function listCorrections(articleId: string, at: Date): Promise<PublicCorrection[]> {
  return await database().correction.findMany({
    where: {
      articleId,
      severity: { not: 'typo' },
      publication: { startsAt: { lte: at } },
      OR: [{ withdrawnAt: null }, { withdrawnAt: { gt: at } }],
    },
    orderBy: { issuedAt: 'desc' },
    select: { id: true, text: true, reason: true, severity: true, issuedAt: true, blockId: true },
  })
}
