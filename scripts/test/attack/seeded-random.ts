/** Chance that a seed repeats: the same seed gives the same sequence on every machine. */
export type SeededRandom = {
  /** A whole number from 0 to `count - 1`. */
  below(count: number): number
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T
  /** True so many times out of a hundred. */
  percent(times: number): boolean
}

/** Mulberry32, Tommy Ettinger's public-domain generator: 32 bits of state, enough to spread test cases. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('There is nothing to pick from.')
      return list[below(list.length)] as T
    },
    percent: (times) => below(100) < times,
  }
}
