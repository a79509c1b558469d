/**
 * Positions of a longest strictly increasing subsequence, in order: what stays in place when the rest moves.
 * Patience sorting with binary search, O(n log n) (Fredman 1975).
 */
export function longestIncreasing(values: number[]): number[] {
  const tails: number[] = []
  const previous: number[] = []
  values.forEach((value, position) => {
    const length = firstNotBelow(tails, values, value)
    previous[position] = tails[length - 1] ?? -1
    tails[length] = position
  })
  const kept: number[] = []
  for (let position = tails.at(-1) ?? -1; position >= 0; position = previous[position] ?? -1)
    kept.push(position)
  return kept.toReversed()
}

function firstNotBelow(tails: number[], values: number[], value: number): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
