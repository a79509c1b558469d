const correctionSeverities = ['typo', 'clarification', 'correction', 'retraction'] as const
export type CorrectionSeverity = (typeof correctionSeverities)[number]

/** A correction as the article shows it; `blockId` names the passage, null when it concerns the whole. */
export type PublicCorrection = {
  id: string
  text: string
  reason: string
  severity: CorrectionSeverity
  issuedAt: Date
  blockId: string | null
}
