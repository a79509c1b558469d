import type { ArticleStage, PublicationKind } from '#lib/db/generated/enums.ts'

/** Every state a story can be in, as the newsroom sees it. */
export const storyStatuses = [
  'pitch',
  'draft',
  'review',
  'legal',
  'ready',
  'scheduled',
  'embargoed',
  'published',
  'updated',
  'corrected',
  'unpublished',
  'spiked',
  'killed',
] as const
export type StoryStatus = (typeof storyStatuses)[number]

/** What is known of a publication when it is asked whether it holds. */
export type TimelineEntry = {
  kind: PublicationKind
  embargo: boolean
  startsAt: Date
  endsAt: Date | null
}

/**
 * The state of a story at a moment: what publications decide, if they decide anything, else the stage of its
 * working copy. Only the stage is stored.
 */
export function statusOf(
  article: { stage: ArticleStage },
  publications: TimelineEntry[],
  now: Date,
): StoryStatus {
  const { stage } = article
  if (stage === 'spiked' || stage === 'killed') return stage
  const covering = coveringAt(publications, now)
  if (covering) return liveStatus[covering.kind]
  const [next] = plannedAfter(publications, now)
  if (next) return next.embargo ? 'embargoed' : 'scheduled'
  return publications.some((one) => hasLength(one) && one.startsAt <= now) ? 'unpublished' : stage
}

/** Whether readers can read a story of this status. */
export function isLive(status: StoryStatus): boolean {
  return liveStatuses.includes(status)
}

/** The publication readers see at a moment; null when there is none. */
export function coveringAt<P extends Pick<TimelineEntry, 'startsAt' | 'endsAt'>>(
  publications: P[],
  at: Date,
): P | null {
  return publications.find((one) => one.startsAt <= at && (one.endsAt === null || one.endsAt > at)) ?? null
}

/** The publications still to come at a moment, the next one first; cancelled ones are left out. */
export function plannedAfter<P extends Pick<TimelineEntry, 'startsAt' | 'endsAt'>>(
  publications: P[],
  at: Date,
): P[] {
  return publications
    .filter((one) => one.startsAt > at && hasLength(one))
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
}

/** Takedowns and cancelled publications have no length. */
export function hasLength({ startsAt, endsAt }: Pick<TimelineEntry, 'startsAt' | 'endsAt'>): boolean {
  return endsAt === null || endsAt > startsAt
}

export const liveStatuses: readonly StoryStatus[] = ['published', 'updated', 'corrected']

const liveStatus: Record<PublicationKind, StoryStatus> = {
  first: 'published',
  update: 'updated',
  correction: 'corrected',
  // A takedown has no length and covers nothing.
  takedown: 'unpublished',
}
