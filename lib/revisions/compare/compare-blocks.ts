import { compareBlockFields } from '#lib/revisions/compare/compare-fields.ts'
import { differs, type InlineSegment } from '#lib/revisions/compare/compare-inline.ts'
import { compareLineage } from '#lib/revisions/compare/compare-lineage.ts'
import type { BlockEntry, ComparedBlock, FieldChange } from '#lib/revisions/compare/comparison.ts'
import { type Placed, placeItems } from '#lib/revisions/compare/place-items.ts'
import { sameJson } from '#lib/revisions/compare/same-json.ts'

/** Two bodies as one list in reading order, block by block by their ids. */
export function compareBlocks(before: ComparedBlock[], after: ComparedBlock[], lang: string): BlockEntry[] {
  const { lineage, segments } = compareLineage(before, after, lang)
  return placeItems(before, after, ({ id }) => id).map((placed) => {
    const id = (placed.before ?? placed.after)?.id ?? ''
    return entryOf(placed, { id, lineage: lineage.get(id) ?? [], shared: segments.get(id) ?? null, lang })
  })
}

type About = Pick<BlockEntry, 'id' | 'lineage'> & { shared: InlineSegment[] | null; lang: string }

function entryOf(placed: Placed<ComparedBlock>, { id, lineage, shared, lang }: About): BlockEntry {
  const { before, after, moved } = placed
  const entry = { id, before, after, moved, lineage, fields: [] }
  if (placed.isDeparture) return { ...entry, kind: 'departed' }
  if (before === null) return { ...entry, kind: 'added', fields: shared ? [textChange(shared)] : [] }
  if (after === null) return { ...entry, kind: 'removed' }
  const fields = sameJson(before, after) ? [] : changesOf(before, after, shared, lang)
  return { ...entry, kind: fields.length > 0 ? 'changed' : 'same', fields }
}

/** A split or merged block's words are compared across its bounds, its other fields as in any block. */
function changesOf(
  before: ComparedBlock,
  after: ComparedBlock,
  shared: InlineSegment[] | null,
  lang: string,
): FieldChange[] {
  const changes = compareBlockFields(before, after, lang)
  if (shared === null) return changes
  const others = changes.filter(({ name }) => name !== 'text')
  return differs(shared) ? [...others, textChange(shared)] : others
}

function textChange(segments: InlineSegment[]): FieldChange {
  return { kind: 'text', name: 'text', segments }
}
