import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import { ReferencedPicture } from '#blocks/image/referenced-picture.reader.tsx'
import type { ReaderProps } from '#blocks/read-context.ts'
import { Caption } from '#components/article/caption.tsx'

const sizes = {
  text: '(min-width: 48rem) 42rem, 100vw',
  wide: '(min-width: 72rem) 60rem, 100vw',
  full: '100vw',
}

export function ImageReader({ block, context }: ReaderProps<'image'>): ReactNode {
  return (
    <figure {...rootProps(block, 'figure', `figure-${block.size}`)}>
      <ReferencedPicture shown={block} context={context} sizes={sizes[block.size]} />
      <Caption caption={block.caption} credit={block.credit} style={context.creditStyle} />
    </figure>
  )
}
