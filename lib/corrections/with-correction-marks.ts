import type { StoredBody } from '#blocks/body.ts'
import { insertCorrectionMark } from '#blocks/inline/correction-mark.ts'
import type { BlockCorrectionMark } from '#blocks/read-context.ts'
import { withTexts } from '#lib/quotes/mark-passages.ts'

/** A block with the signs of corrections behind its words; those that stand behind the block are left to the caller. */
export function withCorrectionMarks(
  block: StoredBody[number],
  marks: BlockCorrectionMark[],
): StoredBody[number] {
  return withTexts(block, (text, index) =>
    marks.reduce(
      (marked, { at, mark }) =>
        at?.index === index ? insertCorrectionMark(marked, at.offset, mark) : marked,
      text,
    ),
  )
}
