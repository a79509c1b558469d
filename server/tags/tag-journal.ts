/** What is needed to know whether something made earlier is still true. */
export type Truth = {
  tags: readonly string[]
  /** Epoch milliseconds from which on it is no longer true; Infinity: no boundary known. */
  validUntilMs: number
  /** When the making of it began, on the clock of `monotonicNowMs`. */
  startedAtMs: number
}

export type TagJournal = ReturnType<typeof createTagJournal>

/** Epoch milliseconds that never go back while the process lives, whatever happens to the system's clock. */
export function monotonicNowMs(): number {
  return performance.timeOrigin + performance.now()
}

/**
 * Remembers when each tag last expired. What was begun before one of its tags expired is untrue, even if it was
 * finished later.
 */
export function createTagJournal() {
  const expiredAt = new Map<string, number>()
  const verifiedIn = new WeakMap<Truth, number>()
  let edition = 0

  function expire(tags: Iterable<string>, atMs = monotonicNowMs()): void {
    for (const tag of tags) expiredAt.set(tag, Math.max(atMs, expiredAt.get(tag) ?? 0))
    edition += 1
  }

  /** Whether no tag expired since the making began; expiries after `seenByMs` are not counted. */
  function isCurrent(truth: Truth, seenByMs = Number.POSITIVE_INFINITY): boolean {
    return !truth.tags.some((tag) => {
      const atMs = expiredAt.get(tag)
      return atMs !== undefined && atMs >= truth.startedAtMs && atMs <= seenByMs
    })
  }

  return {
    expire,
    isCurrent,
    /** Whether it may be shown now: within its boundary and no tag expired. Checks tags once an expiry. */
    isTrue(truth: Truth, nowMs = Date.now()): boolean {
      if (nowMs >= truth.validUntilMs) return false
      if (verifiedIn.get(truth) === edition) return true
      if (!isCurrent(truth)) return false
      verifiedIn.set(truth, edition)
      return true
    },
  }
}
