'use client'
import type { ReactNode } from 'react'
import { EmbedCardView } from '#blocks/embed/embed-card-view.reader.tsx'
import { embedCard } from '#blocks/embed/embed-card.ts'
import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { englishReaderWords } from '#blocks/reader-words.ts'
import { usePicture } from '#components/admin/editor/text/fields/use-picture.ts'
import { useWords } from '#components/admin/ui/words.tsx'

/** The card as readers will see it; it is looked at here, and edited in the fields below. */
export function EmbedPreview({ block }: { block: EmbedBlock }): ReactNode {
  const { lang, timeZone } = useWords()
  const { picture } = usePicture(block.media)
  return (
    <div contentEditable={false} inert className="embed-preview">
      <EmbedCardView
        root={{ className: 'embed-card' }}
        kind={block.kind}
        network={block.network}
        card={embedCard(block, { words: englishReaderWords, lang, timeZone, references: {} })}
        picture={
          picture === null ? null : (
            <img src={picture.thumbUrl} alt="" width={picture.widthPx} height={picture.heightPx} />
          )
        }
      />
    </div>
  )
}
