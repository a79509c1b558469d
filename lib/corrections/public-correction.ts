const correctionSeverities = ['typo', 'clarification', 'correction', 'retraction'] as const
export type CorrectionSeverity = (typeof correctionSeverities)[number]

/** Words that were wrong and what stands in their place, in a block or in a field of the story (`headline`). */
export type CorrectedPassage = {
  blockId: string | null
  field: string | null
  before: string
  after: string
}

/** A correction as readers are told it. `blockId` to `after` are its first passage; all null and '' for the whole. */
export type PublicCorrection = CorrectedPassage & {
  id: string
  text: string
  severity: CorrectionSeverity
  issuedAt: Date
  /** The passages behind the first. */
  further: CorrectedPassage[]
}

/** The passages of a correction that name words. */
export function passagesOf({ blockId, field, before, after, further }: PublicCorrection): CorrectedPassage[] {
  return [{ blockId, field, before, after }, ...further].filter(
    (one) => one.before !== '' || one.after !== '',
  )
}

/** Whether a correction admits a mistake of substance: then the story says so at its top. */
export function isGrave({ severity }: Pick<PublicCorrection, 'severity'>): boolean {
  return severity === 'correction' || severity === 'retraction'
}
