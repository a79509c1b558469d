import type { ReactNode } from 'react'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import { inlineIsEmpty } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import type { Site } from '#lib/site/site.ts'

type CaptionProps = {
  caption: Inline
  credit: string
  style: Site['creditStyle']
  /** What must be said of a picture beside its caption. */
  label?: string
  children?: ReactNode
}

/** `Caption. (Credit)` of a picture or recording, or `Caption. — Credit`; nothing when there is nothing to say. */
export function Caption({ caption, credit, style, label = '', children }: CaptionProps): ReactNode {
  const isEmpty = inlineIsEmpty(caption)
  if (isEmpty && credit === '' && label === '' && !children) return null
  return (
    <figcaption>
      {isEmpty ? null : <InlineText text={caption} />}
      {isEmpty || credit === '' ? null : ' '}
      {credit === '' ? null : (
        <span className="credit">{style === 'dash' ? `— ${credit}` : `(${credit})`}</span>
      )}
      {label === '' ? null : (
        <>
          {' '}
          <span className="ai-label">{label}</span>
        </>
      )}
      {children}
    </figcaption>
  )
}
