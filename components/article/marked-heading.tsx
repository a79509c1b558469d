import type { ReactNode } from 'react'
import { CorrectionLink } from '#blocks/inline/correction-link.reader.tsx'
import type { CorrectionMark } from '#blocks/inline/correction-mark.ts'

/** Words of a story's head with the signs of their corrections. */
export function MarkedHeading({ text, marks }: { text: string; marks: CorrectionMark[] }): ReactNode {
  return (
    <>
      {text}
      {marks.map((mark) => (
        <CorrectionLink key={mark.id} mark={mark} />
      ))}
    </>
  )
}
