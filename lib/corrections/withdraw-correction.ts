import { recordAuditEvent } from '#lib/audit/record-event.ts'
import type { Transaction } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type CorrectionWithdrawal = {
  articleId: string
  correctionId: string
  reason: string
  /** Id of the user who acts. */
  actorId: string
  at: Date
}

/**
 * Takes a correction back: from `at` on nobody is shown it. The row stays, with who, when and why; the caller expires
 * the story's tags. Fails with `unknown`, or `changed` when it is withdrawn already.
 */
export async function withdrawCorrectionIn(
  tx: Transaction,
  { articleId, correctionId, reason, actorId, at }: CorrectionWithdrawal,
): Promise<Result<true, 'unknown' | 'changed'>> {
  const found = await tx.correction.findUnique({ where: { id: correctionId, articleId } })
  if (!found) return fail('unknown', 'This story has no such correction. Reload the story.')
  if (found.withdrawnAt) return fail('changed', 'This correction is withdrawn already. Reload the story.')
  await tx.correction.update({
    where: { id: correctionId },
    data: { withdrawnAt: at, withdrawnById: actorId, withdrawalReason: reason },
  })
  await recordAuditEvent(tx, {
    actorId,
    verb: 'withdrawCorrection',
    subjectType: 'article',
    subjectId: articleId,
    detail: { correction: correctionId, severity: found.severity, reason },
    at,
  })
  return ok(true)
}
