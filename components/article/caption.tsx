import type { ReactNode } from 'react'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import { inlineIsEmpty } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'

/** `Caption. (Credit)` of a picture or recording; nothing when both are missing. */
export function Caption({ caption, credit }: { caption: Inline; credit: string }): ReactNode {
  const isEmpty = inlineIsEmpty(caption)
  if (isEmpty && credit === '') return null
  return (
    <figcaption>
      {isEmpty ? null : <InlineText text={caption} />}
      {isEmpty || credit === '' ? null : ' '}
      {credit === '' ? null : <span className="credit">({credit})</span>}
    </figcaption>
  )
}
