import type { StoredBody } from '#blocks/body.ts'
import { below, type MergeReport, type Place } from '#lib/drafts/merge/merge-report.ts'
import { conflictOf, mergeValue } from '#lib/drafts/merge/merge-value.ts'
import { sameValue } from '#lib/drafts/merge/same-value.ts'
import { shapeOfValues } from '#lib/drafts/merge/value-shapes.ts'

/** A block as a bag of fields, so that one merge serves every type. */
export type LooseBlock = { id: string; type: string; from?: string; was?: string[]; [field: string]: unknown }

/** A block seen loosely. */
export function loose(block: StoredBody[number]): LooseBlock {
  return block
}

/** Merges two versions of one block field by field; `skip` names fields that are merged elsewhere. */
export function mergeBlock(
  base: LooseBlock | undefined,
  ours: LooseBlock,
  theirs: LooseBlock,
  report: MergeReport,
  skip: string[] = [],
): LooseBlock {
  const place = { blockId: ours.id, field: '' }
  if (ours.type === 'unknown' || theirs.type === 'unknown')
    return wholeOf({ base, ours, theirs }, place, report)
  const type = mergedType(base, ours, theirs)
  if (type === null || !typesFit(base, ours, theirs)) {
    return conflictOf({ base, ours, theirs }, place, report) as LooseBlock
  }
  const model = ours.type === type ? ours : theirs
  const merged: LooseBlock = { ...model, ...mergedLineage(ours, theirs) }
  for (const field of Object.keys(model)) {
    if (isFixed(field) || skip.includes(field)) continue
    merged[field] =
      field in ours && field in theirs
        ? mergeValue(
            { base: base?.[field], ours: ours[field], theirs: theirs[field] },
            below(place, field),
            report,
          )
        : model[field]
  }
  return merged
}

/** A block nobody here can read is one side's or the other's: half of each would be neither. */
function wholeOf(
  sides: { base: LooseBlock | undefined; ours: LooseBlock; theirs: LooseBlock },
  place: Place,
  report: MergeReport,
): LooseBlock {
  const { base, ours, theirs } = sides
  if (sameValue(ours, theirs) || sameValue(base, theirs)) return ours
  return sameValue(base, ours) ? theirs : (conflictOf(sides, place, report) as LooseBlock)
}

/** Lineage of both sides: the block it came from, all blocks that went into it. */
function mergedLineage(ours: LooseBlock, theirs: LooseBlock): { from?: string; was?: string[] } {
  const from = ours.from ?? theirs.from
  const was = [...new Set([...(ours.was ?? []), ...(theirs.was ?? [])])]
  return { ...(from === undefined ? {} : { from }), ...(was.length === 0 ? {} : { was }) }
}

function isFixed(field: string): boolean {
  return ['id', 'type', 'v', 'from', 'was'].includes(field)
}

function mergedType(base: LooseBlock | undefined, ours: LooseBlock, theirs: LooseBlock): string | null {
  if (ours.type === theirs.type || base?.type === theirs.type) return ours.type
  return base?.type === ours.type ? theirs.type : null
}

// A block that became another type on one side: what the other side edited needs a field of the same shape there.
function typesFit(base: LooseBlock | undefined, ours: LooseBlock, theirs: LooseBlock): boolean {
  if (ours.type === theirs.type) return true
  const [changed, kept] = base?.type === ours.type ? [theirs, ours] : [ours, theirs]
  return Object.keys(kept).every(
    (field) =>
      isFixed(field) ||
      sameValue(kept[field], base?.[field]) ||
      (field in changed && shapeOfValues(kept[field]) === shapeOfValues(changed[field])),
  )
}
