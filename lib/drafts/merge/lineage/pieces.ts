import type { LooseBlock } from '#lib/drafts/merge/merge-block.ts'

/** The blocks of one lineage group on each side, in the order of that side. */
export type Pieces = { base: LooseBlock[]; ours: LooseBlock[]; theirs: LooseBlock[] }

/** What one piece of the merged text or list holds, and which pieces went into it. */
export type MergedPiece = { id: string; value: unknown; absorbed: string[] }

/** The ids that stay: those no side took away, and at least one. */
export function survivingPieces({ base, ours, theirs }: Pieces): string[] {
  const [was, here, there] = [base, ours, theirs].map((side) => new Set(side.map(({ id }) => id)))
  const all = [...new Set([...ours, ...theirs].map(({ id }) => id))]
  const surviving = all.filter((id) =>
    was?.has(id) ? here?.has(id) && there?.has(id) : here?.has(id) || there?.has(id),
  )
  return surviving.length > 0 ? surviving : all.slice(0, 1)
}
