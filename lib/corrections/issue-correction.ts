import { recordAuditEvent } from '#lib/audit/record-event.ts'
import type { CorrectedPassage, CorrectionSeverity } from '#lib/corrections/public-correction.ts'
import type { Transaction } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { storedContent } from '#lib/revisions/stored-content.ts'

export type NewCorrection = {
  articleId: string
  /** The publication that carries the corrected text. */
  publicationId: string
  /** The first passage: its block, or its field of the story; neither when it concerns the whole. */
  blockId: string | null
  field?: string | null
  before: string
  after: string
  /** The passages behind the first. */
  further?: CorrectedPassage[]
  text: string
  reason: string
  severity: CorrectionSeverity
  issuedAt: Date
  actorId: string
  /** Given by editions, whose rows are the same every time; else random. */
  id?: string
}

/** Fields that lists show of a story. */
const cardFields = ['headline', 'shortHeadline', 'socialHeadline', 'standfirst'] as const

/**
 * Records what was wrong and what is right, beside the publication that puts it right, and whether lists carried the
 * error. The caller expires the story's tags.
 */
export async function issueCorrection(tx: Transaction, correction: NewCorrection): Promise<void> {
  const { actorId, id = newId(), ...data } = correction
  const concernsCard = await concernedCard(tx, correction)
  await tx.correction.create({ data: { ...data, id, concernsCard, issuerId: actorId } })
  await recordAuditEvent(tx, {
    actorId,
    verb: 'issueCorrection',
    subjectType: 'article',
    subjectId: correction.articleId,
    detail: { correction: id, severity: correction.severity, reason: correction.reason },
    at: correction.issuedAt,
  })
}

/** A retraction concerns all of a story; a passage, where it stands; a notice without one, what changed with it. */
async function concernedCard(tx: Transaction, correction: NewCorrection): Promise<boolean> {
  if (correction.severity === 'retraction') return true
  const places = [correction, ...(correction.further ?? [])]
  const fields = places.map(({ field }) => field ?? null).filter((field) => field !== null)
  if (fields.length > 0 || places.some(({ blockId }) => blockId !== null)) {
    return fields.some((field) => cardFields.some((name) => name === field))
  }
  return await changesCard(tx, correction)
}

async function changesCard(tx: Transaction, { articleId, publicationId }: NewCorrection): Promise<boolean> {
  const revision = { select: { content: true } } as const
  const carrier = await tx.publication.findUniqueOrThrow({
    where: { id: publicationId },
    select: { startsAt: true, revision },
  })
  const before = await tx.publication.findFirst({
    where: {
      articleId,
      startsAt: { lt: carrier.startsAt },
      OR: [{ endsAt: null }, { endsAt: { gt: tx.publication.fields.startsAt } }],
    },
    orderBy: { startsAt: 'desc' },
    select: { revision },
  })
  if (!before) return false
  const [was, is] = [storedContent(before.revision.content), storedContent(carrier.revision.content)]
  return cardFields.some((name) => was[name] !== is[name])
}
