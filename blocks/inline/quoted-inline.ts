import { type CorrectionMark, correctionOf } from '#blocks/inline/correction-mark.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { sliceInline } from '#blocks/inline/normalize-inline.ts'
import type { Inline, InlineNode } from '#blocks/inline.ts'

/** A node that belongs to a passage somebody shared; only made to be shown, never stored. */
type QuotedNode = InlineNode & { quoted: true }

/** Rich text whose part between two places (UTF-16 units, a break is one) is shown as quoted. */
export function quoteInline(inline: Inline, from: number, to: number): Inline {
  const quoted = sliceInline(inline, from, to).map((node): QuotedNode => ({ ...node, quoted: true }))
  return [...sliceInline(inline, 0, from), ...quoted, ...sliceInline(inline, to, inlineToText(inline).length)]
}

type Run = { isQuoted: boolean; correction: CorrectionMark | null; text: InlineNode[] }

/** Rich text cut where a quoted passage begins and ends, and at the signs of corrections. */
export function quotedRuns(inline: Inline): Run[] {
  const runs: Run[] = []
  for (const node of inline) {
    const correction = correctionOf(node)
    const isQuoted = 'quoted' in node
    const last = runs.at(-1)
    const continues = last?.isQuoted === isQuoted && !last.correction && !correction
    if (last && continues) last.text.push(node)
    else runs.push({ isQuoted, correction, text: [node] })
  }
  return runs
}
