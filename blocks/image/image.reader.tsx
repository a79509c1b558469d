import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import { ratioClasses } from '#blocks/image/ratio-class.ts'
import { ReferencedPicture } from '#blocks/image/referenced-picture.reader.tsx'
import type { ReaderProps } from '#blocks/read-context.ts'
import { PictureCaption } from '#components/article/pictures/picture-caption.tsx'

const sizes = {
  text: '(min-width: 39.5rem) 36rem, 92vw',
  wide: '(min-width: 65rem) 60rem, 92vw',
  full: '100vw',
}

export function ImageReader({ block, context }: ReaderProps<'image'>): ReactNode {
  const ratio = block.ratio === 'as-it-is' ? undefined : block.ratio
  const picture = block.media === null ? undefined : context.references.media[block.media]
  const number = context.pictureNumbers?.[block.id]
  return (
    <figure {...rootProps(block, 'figure', `figure-${block.size}`, ...ratioClasses(block.ratio))}>
      <ReferencedPicture
        shown={block}
        context={context}
        sizes={sizes[block.size]}
        ratio={ratio}
        number={number}
      />
      <PictureCaption use={block} picture={picture} ratio={ratio} number={number} context={context} />
    </figure>
  )
}
