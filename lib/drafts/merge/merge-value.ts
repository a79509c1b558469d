import type { Inline } from '#blocks/inline.ts'
import { mergeInline, mergeParagraphs } from '#lib/drafts/merge/merge-inline.ts'
import { below, type MergeReport, type Place } from '#lib/drafts/merge/merge-report.ts'
import { mergeSequence, type Sides } from '#lib/drafts/merge/merge-sequence.ts'
import { containsTokens } from '#lib/drafts/merge/merge-tokens.ts'
import { sameValue } from '#lib/drafts/merge/same-value.ts'
import { textTokens } from '#lib/drafts/merge/text-tokens.ts'
import { isCleared, keyedEntries, listOf, sameCells, shapeOfValues } from '#lib/drafts/merge/value-shapes.ts'

type Values = { base: unknown; ours: unknown; theirs: unknown }

/** Merges one field whatever it holds; where that cannot be done a conflict is reported and ours stays. */
export function mergeValue(values: Values, place: Place, report: MergeReport): unknown {
  const { base, ours, theirs } = values
  if (sameValue(ours, theirs) || sameValue(base, theirs)) return ours
  if (sameValue(base, ours)) return theirs
  switch (shapeOfValues(ours, theirs, base)) {
    case 'inline':
      return mergeInline(listOf(base), listOf(ours), listOf(theirs), place, report)
    case 'paragraphs':
      return mergeParagraphs(listOf(base), listOf(ours), listOf(theirs), place, report)
    case 'words':
    case 'items':
      return mergeItems(values, place, report)
    case 'cells':
      return mergeCells(values, place, report)
    case 'object':
      return mergeObjects(values, place, report)
    default:
      return mergeScalars(values, place, report)
  }
}

/** What becomes of one entry of a list: both sides' edits, or the deletion, unless the other side edited it. */
export function resolveEntry<T>(
  { base, ours, theirs }: Sides<T>,
  place: Place,
  report: MergeReport,
  merge: (base: T | undefined, ours: T, theirs: T) => T,
): T | null {
  if (ours !== undefined && theirs !== undefined) return merge(base, ours, theirs)
  const left = ours ?? theirs
  if (left === undefined || (base !== undefined && sameValue(base, left))) return null
  if (base !== undefined) report.notes.push({ kind: 'kept-edited', ...place })
  return left
}

function mergeItems({ base, ours, theirs }: Values, place: Place, report: MergeReport): unknown[] {
  const lists = { base: keyedEntries(base), ours: keyedEntries(ours), theirs: keyedEntries(theirs) }
  return mergeSequence<unknown>(
    lists,
    (key, sides) =>
      resolveEntry(sides, below(place, key), report, (was, here, there) =>
        mergeValue({ base: was, ours: here, theirs: there }, below(place, key), report),
      ),
    (key) => report.notes.push({ kind: 'moved-twice', ...below(place, key) }),
  ).map(({ value }) => value)
}

function mergeCells(values: Values, place: Place, report: MergeReport): unknown {
  const [base, ours, theirs] = [values.base, values.ours, values.theirs].map(listOf<Inline[]>)
  if (!base || !ours || !theirs || !sameCells(base, ours, theirs)) return conflictOf(values, place, report)
  return ours.map((row, y) =>
    row.map((cell, x) =>
      mergeValue(
        { base: base[y]?.[x], ours: cell, theirs: theirs[y]?.[x] },
        below(place, `${y}.${x}`),
        report,
      ),
    ),
  )
}

function mergeObjects(values: Values, place: Place, report: MergeReport): unknown {
  const { base, ours, theirs } = values
  if (isCleared(ours) || isCleared(theirs)) return keepEdited(values, place, report)
  const [was, here, there] = [base ?? {}, ours, theirs] as Record<string, unknown>[]
  const keys = new Set([...Object.keys(here ?? {}), ...Object.keys(there ?? {})])
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      mergeValue({ base: was?.[key], ours: here?.[key], theirs: there?.[key] }, below(place, key), report),
    ]),
  )
}

function mergeScalars(values: Values, place: Place, report: MergeReport): unknown {
  const { ours, theirs } = values
  if (isCleared(ours) || isCleared(theirs)) return keepEdited(values, place, report)
  if (typeof ours !== 'string' || typeof theirs !== 'string') return conflictOf(values, place, report)
  const [here, there] = [ours, theirs].map((text) =>
    textTokens(text, report.lang).map((token) => ({ text: token, inline: [] })),
  )
  if (here && there && containsTokens(here, there)) return ours
  if (here && there && containsTokens(there, here)) return theirs
  return conflictOf(values, place, report)
}

function keepEdited({ base, ours, theirs }: Values, place: Place, report: MergeReport): unknown {
  if (!isCleared(base)) report.notes.push({ kind: 'kept-edited', ...place })
  return isCleared(ours) ? theirs : ours
}

/** Reports the three values as a conflict and answers ours. */
export function conflictOf(values: Values, place: Place, report: MergeReport): unknown {
  const { base = null, ours = null, theirs = null } = values
  report.conflicts.push({ ...place, base, ours, theirs })
  return values.ours
}
