import type { LineageGroup } from '#lib/drafts/merge/lineage/lineage-groups.ts'
import { mergeItemPieces } from '#lib/drafts/merge/lineage/merge-item-pieces.ts'
import { mergeTextPieces } from '#lib/drafts/merge/lineage/merge-text-pieces.ts'
import type { MergedPiece, Pieces } from '#lib/drafts/merge/lineage/pieces.ts'
import { type LooseBlock, mergeBlock } from '#lib/drafts/merge/merge-block.ts'
import type { MergeReport } from '#lib/drafts/merge/merge-report.ts'
import { sameValue } from '#lib/drafts/merge/same-value.ts'

/**
 * Merges blocks that were split or merged as the one text or list they came from, so that an edit goes to the part that
 * holds what it changed. Answers the blocks that survive, by id.
 */
export function mergeGroup(
  group: LineageGroup,
  pieces: Pieces,
  report: MergeReport,
): Map<string, LooseBlock> {
  const { base, ours, theirs } = pieces
  if (sameValue(base, ours)) return byId(theirs)
  if (sameValue(base, theirs)) return byId(ours)
  if (ours.length === 0 || theirs.length === 0) return keepEdited(pieces, report)
  const merged = group.kind === 'text' ? mergeTextPieces(pieces, report) : mergeItemPieces(pieces, report)
  if (merged === null) return byId(ours)
  const field = group.kind === 'text' ? 'text' : 'items'
  return byId(merged.map((piece) => withPiece(piece, field, pieces, report)))
}

function keepEdited({ ours, theirs }: Pieces, report: MergeReport): Map<string, LooseBlock> {
  const kept = ours.length > 0 ? ours : theirs
  for (const { id } of kept) report.notes.push({ kind: 'kept-edited', blockId: id, field: '' })
  return byId(kept)
}

function withPiece(piece: MergedPiece, field: string, pieces: Pieces, report: MergeReport): LooseBlock {
  const [base, ours, theirs] = [pieces.base, pieces.ours, pieces.theirs].map((side) =>
    side.find(({ id }) => id === piece.id),
  )
  const only = ours ?? theirs
  if (only === undefined) throw new Error(`A merged piece is of neither side: ${piece.id}`)
  const block = ours && theirs ? mergeBlock(base, ours, theirs, report, [field]) : only
  const was = [...new Set([...(block.was ?? []), ...piece.absorbed])]
  return { ...block, [field]: piece.value, ...(was.length > 0 ? { was } : {}) }
}

function byId(blocks: LooseBlock[]): Map<string, LooseBlock> {
  return new Map(blocks.map((block) => [block.id, block]))
}
