import type { StoredBody } from '#blocks/body.ts'
import type { InlineSegment } from '#lib/revisions/compare/compare-inline.ts'
import type { Move, Placed } from '#lib/revisions/compare/place-items.ts'

export type ComparedBlock = StoredBody[number]

/** How two states of a story differ. */
export type Comparison = {
  /** Fields of the story that differ, in the order an editor meets them. */
  fields: FieldChange[]
  /** Every block of both bodies in reading order, unchanged ones too. */
  blocks: BlockEntry[]
}

/** One field that differs; `name` is a key of the story or block, with a dot inside groups (`lead.credit`). */
export type FieldChange =
  | { kind: 'text'; name: string; segments: InlineSegment[] }
  | { kind: 'value'; name: string; before: unknown; after: unknown }
  | { kind: 'items'; name: string; items: ItemEntry[] }
  | { kind: 'rows'; name: string; rows: RowEntry[] }

type EntryKind = 'same' | 'changed' | 'added' | 'removed' | 'departed'

/** `departed` is where a moved thing was; the thing itself comes again where it is, with the same `moved`. */
type Entry<T> = Pick<Placed<T>, 'before' | 'after'> & { kind: EntryKind; moved: Move | null }

/** An item of a list: of a list block, a gallery, the byline, the tags. */
export type ItemEntry = Entry<Record<string, unknown>> & { key: string; fields: FieldChange[] }

/** A row of a table with all its cells. */
export type RowEntry = { kind: EntryKind; moved: Move | null; cells: InlineSegment[][] }

/** What became of a block's id: see the lineage of ids in docs/domain.md. */
export type Lineage =
  | { kind: 'split-from'; id: string }
  | { kind: 'split-into'; id: string }
  | { kind: 'copied-from'; id: string }
  | { kind: 'merged-into'; id: string }
  | { kind: 'merged-from'; id: string }

export type BlockEntry = Entry<ComparedBlock> & { id: string; lineage: Lineage[]; fields: FieldChange[] }
