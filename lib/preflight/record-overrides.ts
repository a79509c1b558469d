import { recordAuditEvent } from '#lib/audit/record-event.ts'
import type { Transaction } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import type { PreflightFinding } from '#lib/preflight/finding.ts'
import type { Actor } from '#lib/users/actor.ts'

/** Somebody's decision to publish in spite of an error; `finding` is the key of the finding. */
export type Override = { finding: string; reason: string }

export type OverriddenFindings = {
  actor: Actor
  articleId: string
  revisionId: string
  at: Date
  overridden: { finding: PreflightFinding; reason: string }[]
}

/** Keeps each override with the finding as it was shown, and writes one audit entry for each. Asks for no right. */
export async function recordOverrides(
  tx: Transaction,
  { actor, articleId, revisionId, at, overridden }: OverriddenFindings,
): Promise<void> {
  for (const { finding, reason } of overridden) {
    const { rule, message, place, key } = finding
    await tx.preflightOverride.create({
      data: {
        id: newId(),
        articleId,
        revisionId,
        rule,
        finding: { key, message, place },
        reason,
        userId: actor.userId,
        at,
      },
    })
    await recordAuditEvent(tx, {
      actorId: actor.userId,
      verb: 'overridePreflight',
      subjectType: 'article',
      subjectId: articleId,
      detail: { revision: revisionId, rule, finding: message, place, reason },
      at,
    })
  }
}
