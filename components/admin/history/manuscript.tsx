import type { ReactNode } from 'react'
import { BlockRow } from '#components/admin/history/block-row.tsx'
import type { ComparisonFrame } from '#components/admin/history/shown-value.tsx'
import type { BlockEntry } from '#lib/revisions/compare/comparison.ts'

type ManuscriptProps = {
  blocks: BlockEntry[]
  frame: ComparisonFrame
  /** Where one block of the earlier version is put back; null where nobody may. */
  restoreHref: ((blockId: string) => string) | null
  earlierNumber: number
}

/** The compared text from top to bottom; runs of blocks that stayed are folded. */
export function Manuscript({ blocks, frame, restoreHref, earlierNumber }: ManuscriptProps): ReactNode {
  const rowOf = (entry: BlockEntry, index: number) => (
    <BlockRow
      key={`${entry.id} ${index}`}
      entry={entry}
      frame={frame}
      restore={
        restoreHref && isRestorable(entry) ? { href: restoreHref(entry.id), number: earlierNumber } : null
      }
    />
  )
  return (
    <div className="grid gap-4">
      {runsOf(blocks).map((run, index) =>
        run.isUnchanged ? (
          <details key={index} className="group">
            <summary className="cursor-pointer text-sm text-soft hover:text-ink pointer-coarse:py-2">
              {frame.t('history.compare.unchanged', { count: run.entries.length })}
            </summary>
            <ol className="mt-3 grid gap-4">{run.entries.map(rowOf)}</ol>
          </details>
        ) : (
          <ol key={index} className="grid gap-4">
            {run.entries.map(rowOf)}
          </ol>
        ),
      )}
    </div>
  )
}

type Run = { isUnchanged: boolean; entries: BlockEntry[] }

function runsOf(blocks: BlockEntry[]): Run[] {
  const runs: Run[] = []
  for (const entry of blocks) {
    const isUnchanged = entry.kind === 'same' && entry.moved === null
    const last = runs.at(-1)
    if (last?.isUnchanged === isUnchanged) last.entries.push(entry)
    else runs.push({ isUnchanged, entries: [entry] })
  }
  return runs
}

function isRestorable({ kind, before }: BlockEntry): boolean {
  return before !== null && (kind === 'changed' || kind === 'removed')
}
