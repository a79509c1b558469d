import type { Inline } from '#blocks/inline.ts'
import { type MergedPiece, type Pieces, survivingPieces } from '#lib/drafts/merge/lineage/pieces.ts'
import type { LooseBlock } from '#lib/drafts/merge/merge-block.ts'
import { inlineOf } from '#lib/drafts/merge/merge-inline.ts'
import type { MergeReport } from '#lib/drafts/merge/merge-report.ts'
import { mergeTokens } from '#lib/drafts/merge/merge-tokens.ts'
import { inlineTokens, type Token } from '#lib/drafts/merge/text-tokens.ts'
import { listOf } from '#lib/drafts/merge/value-shapes.ts'

type Run = { tokens: Token[]; starts: Map<string, number> }

/** Merges the texts of several blocks as one and cuts the result where either side cut it; null is a conflict. */
export function mergeTextPieces(pieces: Pieces, report: MergeReport): MergedPiece[] | null {
  const [base, ours, theirs] = [pieces.base, pieces.ours, pieces.theirs].map((side) =>
    runOf(side, report.lang),
  )
  if (!base || !ours || !theirs) return null
  const merged = mergeTokens(base.tokens, ours.tokens, theirs.tokens)
  if (merged === null) {
    report.conflicts.push({ blockId: pieces.ours[0]?.id ?? null, field: 'text', ...joinedTexts(pieces) })
    return null
  }
  const cuts = survivingPieces(pieces).map((id) => {
    const [here, there] = [ours.starts.get(id), theirs.starts.get(id)]
    const at = here === undefined ? merged.fromTheirs[there ?? 0] : merged.fromOurs[here]
    return { id, at: at ?? 0, side: sideOf(here, there), absorbed: [] }
  })
  return cutPieces(
    cuts.sort((a, b) => a.at - b.at),
    merged.tokens,
  )
}

type Cut = { id: string; at: number; side: 'ours' | 'theirs' | 'both'; absorbed: string[] }

function sideOf(ours: number | undefined, theirs: number | undefined): Cut['side'] {
  if (ours === undefined) return 'theirs'
  return theirs === undefined ? 'ours' : 'both'
}

function cutPieces(cuts: Cut[], tokens: Token[]): MergedPiece[] {
  return absorbTwins(cuts).map((cut, index, all) => ({
    id: cut.id,
    absorbed: cut.absorbed,
    value: inlineOf(tokens.slice(index === 0 ? 0 : cut.at, all[index + 1]?.at ?? tokens.length)),
  }))
}

// Both sides split at one place: one new block holds the text, and says that it is the other as well.
function absorbTwins(cuts: Cut[]): Cut[] {
  const kept: Cut[] = []
  for (const cut of cuts) {
    const last = kept.at(-1)
    if (last?.side === 'ours' && cut.side === 'theirs' && last.at === cut.at) last.absorbed.push(cut.id)
    else kept.push(cut)
  }
  return kept
}

function runOf(blocks: LooseBlock[], lang: string): Run {
  const run: Run = { tokens: [], starts: new Map() }
  for (const block of blocks) {
    run.starts.set(block.id, run.tokens.length)
    for (const token of inlineTokens(listOf(block.text), lang)) run.tokens.push(token)
  }
  return run
}

function joinedTexts({ base, ours, theirs }: Pieces): { base: Inline; ours: Inline; theirs: Inline } {
  return { base: joined(base), ours: joined(ours), theirs: joined(theirs) }
}

function joined(blocks: LooseBlock[]): Inline {
  return blocks.flatMap((block, index): Inline => {
    const text = listOf<Inline[number]>(block.text)
    return index === 0 ? text : [{ break: true }, ...text]
  })
}
