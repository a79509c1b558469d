import { type MergedPiece, type Pieces, survivingPieces } from '#lib/drafts/merge/lineage/pieces.ts'
import type { LooseBlock } from '#lib/drafts/merge/merge-block.ts'
import { below, type MergeReport } from '#lib/drafts/merge/merge-report.ts'
import { type Entry, mergeSequence } from '#lib/drafts/merge/merge-sequence.ts'
import { mergeValue, resolveEntry } from '#lib/drafts/merge/merge-value.ts'
import { keyedEntries } from '#lib/drafts/merge/value-shapes.ts'

const cutPrefix = '\u0000'

/** Merges the items of several lists as one list and cuts the result where either side cut it. */
export function mergeItemPieces(pieces: Pieces, report: MergeReport): MergedPiece[] {
  const stays = new Set(survivingPieces(pieces))
  const place = { blockId: pieces.ours[0]?.id ?? null, field: 'items' }
  const merged = mergeSequence<unknown>(
    { base: entriesOf(pieces.base), ours: entriesOf(pieces.ours), theirs: entriesOf(pieces.theirs) },
    (key, sides) => {
      const at = below(place, key)
      if (key.startsWith(cutPrefix)) return stays.has(key.slice(cutPrefix.length)) ? key : null
      return resolveEntry(sides, at, report, (base, ours, theirs) =>
        mergeValue({ base, ours, theirs }, at, report),
      )
    },
    (key) => report.notes.push({ kind: 'moved-twice', ...below(place, key) }),
  )
  return cutPieces(merged)
}

function entriesOf(blocks: LooseBlock[]): Entry<unknown>[] {
  const seen = new Set<string>()
  return blocks.flatMap((block) => [
    { key: cutPrefix + block.id, value: block.id },
    ...keyedEntries(block.items).map(({ key, value }) => ({ key: unseen(key, block.id, seen), value })),
  ])
}

// Item ids are unique in their list only.
function unseen(key: string, blockId: string, seen: Set<string>): string {
  const name = seen.has(key) ? `${blockId}/${key}` : key
  seen.add(name)
  return name
}

function cutPieces(entries: Entry<unknown>[]): MergedPiece[] {
  const pieces: { id: string; value: unknown[]; absorbed: string[] }[] = []
  const before: unknown[] = []
  for (const { key, value } of entries) {
    if (key.startsWith(cutPrefix)) pieces.push({ id: key.slice(cutPrefix.length), value: [], absorbed: [] })
    else (pieces.at(-1)?.value ?? before).push(value)
  }
  pieces[0]?.value.unshift(...before)
  return pieces
}
