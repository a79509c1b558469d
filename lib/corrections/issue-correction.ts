import { recordAuditEvent } from '#lib/audit/record-event.ts'
import type { CorrectionSeverity } from '#lib/corrections/public-correction.ts'
import type { Transaction } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'

export type NewCorrection = {
  articleId: string
  /** The publication that carries the corrected text. */
  publicationId: string
  /** The passage; null when it concerns the whole. */
  blockId: string | null
  before: string
  after: string
  text: string
  reason: string
  severity: CorrectionSeverity
  issuedAt: Date
  actorId: string
  /** Given by editions, whose rows are the same every time; else random. */
  id?: string
}

/** Records what was wrong and what is right, beside the publication that puts it right. */
export async function issueCorrection(tx: Transaction, correction: NewCorrection): Promise<void> {
  const { actorId, id = newId(), ...data } = correction
  await tx.correction.create({ data: { ...data, id } })
  await recordAuditEvent(tx, {
    actorId,
    verb: 'issueCorrection',
    subjectType: 'article',
    subjectId: correction.articleId,
    detail: { correction: id, severity: correction.severity, reason: correction.reason },
    at: correction.issuedAt,
  })
}
