import { longestIncreasing } from '#lib/text/longest-increasing.ts'

/** Where something stood and stands, counted from 1. */
export type Move = { from: number; to: number }

/** One thing of either list. A moved one comes twice: where it was (`departed`) and where it is. */
export type Placed<T> = { before: T | null; after: T | null; moved: Move | null; isDeparture: boolean }

/**
 * Two lists as one, in reading order: what keeps its place stands between what went and what came. As few
 * things as possible count as moved. Keys tell which things are the same; equal ones are taken in order.
 */
export function placeItems<T>(before: T[], after: T[], keyOf: (item: T) => string): Placed<T>[] {
  const places = new Map(distinctKeys(before, keyOf).map((key, place) => [key, place]))
  const afterKeys = distinctKeys(after, keyOf)
  const common = afterKeys.flatMap((key, to) => {
    const from = places.get(key)
    return from === undefined ? [] : [{ from, to }]
  })
  const stable = longestIncreasing(common.map(({ from }) => from)).flatMap((index) => common[index] ?? [])
  const arrivals = new Map(common.map(({ from, to }) => [to, from]))
  const departures = new Map(common.map(({ from, to }) => [from, to]))

  const placed: Placed<T>[] = []
  let from = 0
  let to = 0
  for (const anchor of [...stable, { from: before.length, to: after.length }]) {
    for (; from < anchor.from; from += 1) placed.push(gone(before, after, from, departures.get(from)))
    for (; to < anchor.to; to += 1) placed.push(come(before, after, to, arrivals.get(to)))
    if (from < before.length && to < after.length) {
      placed.push({ before: at(before, from), after: at(after, to), moved: null, isDeparture: false })
    }
    from += 1
    to += 1
  }
  return placed
}

function gone<T>(before: T[], after: T[], from: number, to: number | undefined): Placed<T> {
  if (to === undefined) return { before: at(before, from), after: null, moved: null, isDeparture: false }
  const moved = { from: from + 1, to: to + 1 }
  return { before: at(before, from), after: at(after, to), moved, isDeparture: true }
}

function come<T>(before: T[], after: T[], to: number, from: number | undefined): Placed<T> {
  if (from === undefined) return { before: null, after: at(after, to), moved: null, isDeparture: false }
  const moved = { from: from + 1, to: to + 1 }
  return { before: at(before, from), after: at(after, to), moved, isDeparture: false }
}

function at<T>(list: T[], index: number): T | null {
  return list[index] ?? null
}

function distinctKeys<T>(items: T[], keyOf: (item: T) => string): string[] {
  const counts = new Map<string, number>()
  return items.map((item) => {
    const key = keyOf(item)
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return `${count} ${key}`
  })
}
