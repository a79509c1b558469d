import type { ReactNode } from 'react'
import { blockAnchor, rootProps } from '#blocks/body/block-root.ts'
import { ReferencedPicture } from '#blocks/image/referenced-picture.reader.tsx'
import type { ReaderProps } from '#blocks/read-context.ts'
import { Caption } from '#components/article/caption.tsx'

export function GalleryReader({ block, context }: ReaderProps<'gallery'>): ReactNode {
  const titleId = `${blockAnchor(block.id)}-title`
  const named = block.title === '' ? { 'aria-label': context.words.gallery } : { 'aria-labelledby': titleId }
  return (
    <section {...rootProps(block)} {...named}>
      {block.title === '' ? null : (
        <h3 className="gallery-title" id={titleId}>
          {block.title}
        </h3>
      )}
      <div className="gallery-grid">
        {block.items.map((item) => (
          <figure key={item.id} id={`${blockAnchor(block.id)}-${item.id}`} className="figure gallery-figure">
            <ReferencedPicture shown={item} context={context} sizes="(min-width: 48rem) 30rem, 100vw" />
            <Caption caption={item.caption} credit={item.credit} style={context.creditStyle} />
          </figure>
        ))}
      </div>
    </section>
  )
}
