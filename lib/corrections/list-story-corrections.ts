import type { CorrectionSeverity } from '#lib/corrections/public-correction.ts'
import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

/** A correction as the newsroom sees it. */
export type StoryCorrectionEntry = {
  id: string
  severity: CorrectionSeverity
  text: string
  /** How the error came about. */
  reason: string
  issuedAt: Date
  /** Who issued it; null where nobody noted it. */
  by: string | null
  withdrawn: { at: Date; by: string | null; reason: string } | null
}

/**
 * Every correction of a story, withdrawn ones and typing errors too, newest first; not those of plans that were
 * cancelled.
 */
export async function listStoryCorrections(
  actor: Actor,
  articleId: string,
): Promise<Result<StoryCorrectionEntry[], 'unknown' | 'refused'>> {
  const db = database()
  const subject = await getStorySubject(db, articleId)
  if (!subject) return fail('unknown', `There is no story ${articleId}.`)
  const may = mayOnStory(actor, 'story.read', subject)
  if (!may.ok) return may
  const name = { select: { name: true } } as const
  const rows = await db.correction.findMany({
    where: {
      articleId,
      publication: { OR: [{ endsAt: null }, { endsAt: { gt: db.publication.fields.startsAt } }] },
    },
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
    include: { issuer: name, withdrawnBy: name },
  })
  return ok(
    rows.map(
      ({ id, severity, text, reason, issuedAt, issuer, withdrawnAt, withdrawnBy, withdrawalReason }) => ({
        id,
        severity,
        text,
        reason,
        issuedAt,
        by: issuer?.name ?? null,
        withdrawn: withdrawnAt
          ? { at: withdrawnAt, by: withdrawnBy?.name ?? null, reason: withdrawalReason }
          : null,
      }),
    ),
  )
}
