import type { ReactNode } from 'react'
import type { CorrectionMark } from '#blocks/inline/correction-mark.ts'

/**
 * The sign behind corrected words. What it shows is drawn by the style sheet: the text of the story, which readers
 * select, quote and have read aloud, stays the story's own.
 */
export function CorrectionLink({ mark: { id, href, label, readOut } }: { mark: CorrectionMark }): ReactNode {
  return <a id={id} className="corrected-mark" href={href} aria-label={readOut} data-label={label} />
}
