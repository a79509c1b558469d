import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import { AttributionLine } from '#blocks/quote/attribution.reader.tsx'
import { attributionParts } from '#blocks/quote/attribution.ts'
import type { ReaderProps } from '#blocks/read-context.ts'
import { isSafeHref } from '#lib/html/safe-href.ts'

export function QuoteReader({ block }: ReaderProps<'quote'>): ReactNode {
  return (
    <figure {...rootProps(block)}>
      <blockquote cite={isSafeHref(block.sourceUrl) ? block.sourceUrl : undefined}>
        {block.paragraphs.map((text, index) => (
          <p key={index}>
            <InlineText text={text} />
          </p>
        ))}
      </blockquote>
      {attributionParts(block).length === 0 ? null : (
        <figcaption>
          <AttributionLine attribution={block} />
        </figcaption>
      )}
    </figure>
  )
}
