/** The longest a preview link lives, and what it is given when nobody says. */
export const longestPreviewHours = 24

const hourMs = 3_600_000

/** How a preview link stands at a moment. */
export type PreviewLinkState = 'open' | 'expired' | 'revoked'

/** A preview link as the newsroom sees it; its address is not known any more. */
export type PreviewLinkRow = {
  id: string
  recipient: string
  /** Number of the version it shows; null: the latest, whatever it is when the link is opened. */
  revisionNumber: number | null
  creatorName: string
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
  /** When it was opened first. */
  openedAt: Date | null
  state: PreviewLinkState
}

/** Until when a link made at a moment lives. */
export function previewExpiry(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * hourMs)
}

/** How a link stands at a moment; revoking outlasts expiring. */
export function previewLinkState(
  link: { expiresAt: Date; revokedAt: Date | null },
  at: Date,
): PreviewLinkState {
  if (link.revokedAt) return 'revoked'
  return link.expiresAt <= at ? 'expired' : 'open'
}
