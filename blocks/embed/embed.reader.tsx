import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import { EmbedCardView } from '#blocks/embed/embed-card-view.reader.tsx'
import { embedCard, takenDownSentence } from '#blocks/embed/embed-card.ts'
import { ShowOriginal } from '#blocks/embed/show-original.reader.tsx'
import { ReferencedPicture } from '#blocks/image/referenced-picture.reader.tsx'
import type { ReaderProps } from '#blocks/read-context.ts'

/** A card of this site alone: nothing is asked of the network before a reader wants the original. */
export function EmbedReader({ block, context }: ReaderProps<'embed'>): ReactNode {
  const sentence = takenDownSentence(block, context)
  const root = rootProps(block, 'embed-card')
  if (sentence !== null) {
    return (
      <article {...root}>
        <p className="embed-gone">{sentence}</p>
      </article>
    )
  }
  return (
    <EmbedCardView
      root={root}
      kind={block.kind}
      network={block.network}
      card={embedCard(block, context)}
      picture={
        block.media === null ? null : (
          <ReferencedPicture
            shown={{ media: block.media, alt: '', decorative: true }}
            context={context}
            sizes="(min-width: 48rem) 36rem, 100vw"
          />
        )
      }
      original={<ShowOriginal block={block} context={context} />}
    />
  )
}
