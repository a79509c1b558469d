import { normalizeInline, sameMark } from '#blocks/inline/normalize-inline.ts'
import type { Inline, Mark } from '#blocks/inline.ts'

export type MarkTree = ({ text: string } | { break: true } | { mark: Mark; children: MarkTree })[]

type Run = { text: string; marks: Mark[] } | { break: true }

/**
 * Rich text as nested marks, for whatever renders it: neighbours under one mark stand in one element, and links
 * are only those `isSafeHref` agrees to, whatever was stored.
 */
export function markTree(inline: Inline): MarkTree {
  return nest(
    normalizeInline(inline).map((node) =>
      'break' in node ? node : { text: node.text, marks: node.marks ?? [] },
    ),
  )
}

function nest(runs: Run[]): MarkTree {
  const tree: MarkTree = []
  for (let start = 0; start < runs.length; ) {
    const run = runs[start]
    if (!run) break
    const mark = 'marks' in run ? run.marks[0] : undefined
    const end = mark ? endOfMark(runs, start, mark) : start + 1
    tree.push(mark ? { mark, children: nest(runs.slice(start, end).map(withoutFirstMark)) } : bare(run))
    start = end
  }
  return tree
}

function endOfMark(runs: Run[], start: number, mark: Mark): number {
  let end = start
  for (let next = runs[end]; next && 'marks' in next && sameMark(mark, next.marks[0]); next = runs[end])
    end += 1
  return end
}

function withoutFirstMark(run: Run): Run {
  return 'marks' in run ? { text: run.text, marks: run.marks.slice(1) } : run
}

function bare(run: Run): { text: string } | { break: true } {
  return 'text' in run ? { text: run.text } : { break: true }
}
