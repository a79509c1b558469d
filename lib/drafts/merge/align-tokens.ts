import { diffArrays } from 'diff'

/** More changes than this between two texts, and what is left between their common ends counts as replaced. */
const maxEditLength = 600

/**
 * For every entry of `before` the place of its equal in `after`, or -1: a longest common subsequence (Myers), cut off
 * where it would cost too much. Equal texts always align whole.
 */
export function alignTokens(before: string[], after: string[]): Int32Array {
  const places = new Int32Array(before.length).fill(-1)
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  for (let index = 0; index < start; index += 1) places[index] = index
  for (let back = 1; back <= end; back += 1) places[before.length - back] = after.length - back
  const changes = diffArrays(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    { maxEditLength },
  )
  let from = start
  let to = start
  for (const change of changes ?? []) {
    if (!change.added && !change.removed) {
      for (let step = 0; step < change.count; step += 1) places[from + step] = to + step
    }
    if (!change.added) from += change.count
    if (!change.removed) to += change.count
  }
  return places
}

function commonStart(a: string[], b: string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function commonEnd(a: string[], b: string[], start: number): number {
  const most = Math.min(a.length, b.length) - start
  let length = 0
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}
