import type { StoredBody } from '#blocks/body.ts'
import { lineageGroups } from '#lib/drafts/merge/lineage/lineage-groups.ts'
import { mergeGroup } from '#lib/drafts/merge/lineage/merge-group.ts'
import { type LooseBlock, loose, mergeBlock } from '#lib/drafts/merge/merge-block.ts'
import type { MergeReport } from '#lib/drafts/merge/merge-report.ts'
import { mergeSequence } from '#lib/drafts/merge/merge-sequence.ts'
import { resolveEntry } from '#lib/drafts/merge/merge-value.ts'

type Bodies = { base: StoredBody; ours: StoredBody; theirs: StoredBody }

/** Merges two bodies made from one: by block, by field, by word. */
export function mergeBodies(bodies: Bodies, report: MergeReport): StoredBody {
  const [base, ours, theirs] = [bodies.base, bodies.ours, bodies.theirs].map(
    (body) => new Map(body.map((block) => [block.id, loose(block)])),
  )
  if (!base || !ours || !theirs) return bodies.ours
  const grouped = new Map<string, LooseBlock | null>()
  for (const group of lineageGroups(base, ours, theirs)) {
    const of = (side: Map<string, LooseBlock>) => [...side.values()].filter(({ id }) => group.ids.has(id))
    const merged = mergeGroup(group, { base: of(base), ours: of(ours), theirs: of(theirs) }, report)
    for (const id of group.ids) grouped.set(id, merged.get(id) ?? null)
  }
  const merged = mergeSequence<LooseBlock>(
    { base: entries(base), ours: entries(ours), theirs: entries(theirs) },
    (id, sides) => {
      const decided = grouped.get(id)
      return decided === undefined
        ? resolveEntry(sides, { blockId: id, field: '' }, report, (was, here, there) =>
            mergeBlock(was, here, there, report),
          )
        : decided
    },
    (id) => report.notes.push({ kind: 'moved-twice', blockId: id, field: '' }),
  )
  return merged.map(({ value }) => value as unknown as StoredBody[number])
}

function entries(body: Map<string, LooseBlock>) {
  return [...body].map(([key, value]) => ({ key, value }))
}
