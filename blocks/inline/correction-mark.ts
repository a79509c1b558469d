import { inlineToText } from '#blocks/inline/inline-text.ts'
import { sliceInline } from '#blocks/inline/normalize-inline.ts'
import type { Inline, InlineNode } from '#blocks/inline.ts'

/** The sign that stands behind corrected words: a link to what is said about them. */
export type CorrectionMark = {
  /** Of the sign itself, for the way back. */
  id: string
  href: string
  /** What is shown. */
  label: string
  /** What is read out. */
  readOut: string
}

/** A place in rich text with a sign and no words; only made to be shown, never stored. */
type MarkNode = InlineNode & { correction: CorrectionMark }

/** Rich text with a sign at a place (UTF-16 units, a break is one), behind those that stand there; the words stay. */
export function insertCorrectionMark(inline: Inline, at: number, correction: CorrectionMark): Inline {
  const [before, after]: [InlineNode[], InlineNode[]] = [[], []]
  let position = 0
  for (const node of inline) {
    const length = inlineToText([node]).length
    if (correctionOf(node)) (position <= at ? before : after).push(node)
    else {
      before.push(...sliceInline([node], 0, at - position))
      after.push(...sliceInline([node], at - position, length))
    }
    position += length
  }
  const mark: MarkNode = { text: '', correction }
  return [...before, mark, ...after]
}

/** The sign that a node is; null for words. */
export function correctionOf(node: InlineNode): CorrectionMark | null {
  return 'correction' in node ? (node as MarkNode).correction : null
}
