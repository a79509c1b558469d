import { longestIncreasing } from '#lib/text/longest-increasing.ts'

/** The order of what survives a merge, and which of it both sides had moved to different places. */
export type MergedOrder = { keys: string[]; movedTwice: string[] }

/**
 * Merges two orders of keys made from `base`. Ours stands; what theirs moved or brought goes behind its nearest
 * neighbour in theirs, and behind what ours brought at that same place. Of two moves of one key theirs wins.
 */
export function mergeOrder(
  base: string[],
  ours: string[],
  theirs: string[],
  survives: (key: string) => boolean,
): MergedOrder {
  const movedByOurs = movedKeys(base, ours)
  const movedByTheirs = movedKeys(base, theirs)
  const [inBase, inOurs, inTheirs] = [new Set(base), new Set(ours), new Set(theirs)]
  const after = new Map<string | null, string | null>()
  let last: string | null = null
  for (const key of ours) {
    if (!survives(key) || (movedByTheirs.has(key) && inTheirs.has(key))) continue
    after.set(last, key)
    last = key
  }
  const placed = new Set(after.values())
  let anchor: string | null = null
  for (const key of theirs) {
    if (!survives(key)) continue
    if (!placed.has(key)) {
      for (let next = after.get(anchor); isOnlyOurs(next); next = after.get(anchor)) anchor = next
      after.set(key, after.get(anchor) ?? null)
      after.set(anchor, key)
      placed.add(key)
    }
    anchor = key
  }
  return {
    keys: chain(after),
    movedTwice: theirs.filter((key) => movedByOurs.has(key) && movedByTheirs.has(key) && inOurs.has(key)),
  }

  function isOnlyOurs(key: string | null | undefined): key is string {
    return typeof key === 'string' && !inBase.has(key) && !inTheirs.has(key)
  }
}

/** The keys of both lists that left their order: those outside a longest run that kept it. */
function movedKeys(before: string[], after: string[]): Set<string> {
  const place = new Map(before.map((key, index) => [key, index]))
  const common = after.filter((key) => place.has(key))
  const kept = new Set(longestIncreasing(common.map((key) => place.get(key) ?? 0)))
  return new Set(common.filter((_, index) => !kept.has(index)))
}

function chain(after: Map<string | null, string | null>): string[] {
  const keys: string[] = []
  for (let key = after.get(null); typeof key === 'string'; key = after.get(key)) keys.push(key)
  return keys
}
