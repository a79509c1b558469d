/** How things stand with the rights of a picture, the gravest first. */
export const rightsStates = ['removed', 'expired', 'later', 'expiring', 'limited', 'fine'] as const
export type RightsState = (typeof rightsStates)[number]

/** How long before the end of its rights a picture counts as expiring. */
const expiringDays = 30
const dayMs = 86_400_000

/** The last moment of what counts as expiring at a moment. */
export function expiringBefore(now: Date): Date {
  return new Date(now.getTime() + expiringDays * dayMs)
}

/** The gravest that can be said of a picture's rights at a moment; `limited` by countries or a number of uses. */
export function rightsStateOf(
  picture: {
    removedAt: Date | null
    rightsFrom: Date | null
    rightsUntil: Date | null
    territories: string[]
    usageLimit: number | null
  },
  now: Date,
): RightsState {
  const { removedAt, rightsFrom, rightsUntil, territories, usageLimit } = picture
  if (removedAt) return 'removed'
  if (rightsUntil && rightsUntil <= now) return 'expired'
  if (rightsFrom && rightsFrom > now) return 'later'
  if (rightsUntil && rightsUntil <= expiringBefore(now)) return 'expiring'
  return territories.length > 0 || usageLimit !== null ? 'limited' : 'fine'
}
