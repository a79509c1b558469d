import type { Inline } from '#blocks/inline.ts'
import { compareInline, type InlineSegment } from '#lib/revisions/compare/compare-inline.ts'
import type { RowEntry } from '#lib/revisions/compare/comparison.ts'
import { type Placed, placeItems } from '#lib/revisions/compare/place-items.ts'

/**
 * Two states of a table, row by row in reading order. A row that went and one that came in the same place are
 * one changed row; its cells are paired in the same way, so that a new column is new cells.
 */
export function compareRows(before: Inline[][], after: Inline[][], lang: string): RowEntry[] {
  return paired(before, after).map(({ before: was, after: is, moved, isDeparture }) => {
    if (isDeparture) return { kind: 'departed', moved, cells: compareCells(was ?? [], was ?? [], lang) }
    const cells = compareCells(was ?? [], is ?? [], lang)
    if (was === null) return { kind: 'added', moved, cells }
    if (is === null) return { kind: 'removed', moved, cells }
    return { kind: JSON.stringify(was) === JSON.stringify(is) ? 'same' : 'changed', moved, cells }
  })
}

function compareCells(before: Inline[], after: Inline[], lang: string): InlineSegment[][] {
  return paired(before, after)
    .filter(({ isDeparture }) => !isDeparture)
    .map(({ before: was, after: is }) => compareInline(was ?? [], is ?? [], lang))
}

function paired<T>(before: T[], after: T[]): Placed<T>[] {
  const joined: Placed<T>[] = []
  let waiting: Placed<T>[] = []
  for (const placed of placeItems(before, after, (item) => JSON.stringify(item))) {
    const partner = placed.before === null ? waiting.shift() : undefined
    if (partner) joined[joined.indexOf(partner)] = { ...partner, after: placed.after }
    else joined.push(placed)
    if (placed.after === null) waiting.push(placed)
    // What stays or moves ends the place that the rows went from.
    else if (placed.before !== null) waiting = []
  }
  return joined
}
