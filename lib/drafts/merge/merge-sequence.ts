import { mergeOrder } from '#lib/drafts/merge/merge-order.ts'

export type Entry<T> = { key: string; value: T }
export type Sides<T> = { base: T | undefined; ours: T | undefined; theirs: T | undefined }

/**
 * Merges two lists of keyed things made from `base`. `resolve` says what becomes of each key (null: it goes),
 * `onMovedTwice` hears of keys that both sides had moved differently.
 */
export function mergeSequence<T>(
  lists: { base: Entry<T>[]; ours: Entry<T>[]; theirs: Entry<T>[] },
  resolve: (key: string, sides: Sides<T>) => T | null,
  onMovedTwice: (key: string) => void,
): Entry<T>[] {
  const [base, ours, theirs] = [byKey(lists.base), byKey(lists.ours), byKey(lists.theirs)]
  const values = new Map<string, T>()
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const value = resolve(key, { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) })
    if (value !== null) values.set(key, value)
  }
  const order = mergeOrder([...base.keys()], [...ours.keys()], [...theirs.keys()], (key) => values.has(key))
  order.movedTwice
    .filter((key) => !sameNeighbour(key, [...ours.keys()], [...theirs.keys()]))
    .forEach(onMovedTwice)
  return order.keys.flatMap((key) => {
    const value = values.get(key)
    return value === undefined ? [] : [{ key, value }]
  })
}

function byKey<T>(entries: Entry<T>[]): Map<string, T> {
  return new Map(entries.map(({ key, value }) => [key, value]))
}

function sameNeighbour(key: string, ours: string[], theirs: string[]): boolean {
  return ours[ours.indexOf(key) - 1] === theirs[theirs.indexOf(key) - 1]
}
