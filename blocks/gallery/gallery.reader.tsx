import type { ReactNode } from 'react'
import { blockAnchor, rootProps } from '#blocks/body/block-root.ts'
import { ReferencedPicture } from '#blocks/image/referenced-picture.reader.tsx'
import type { ReaderProps } from '#blocks/read-context.ts'
import { PictureCaption } from '#components/article/pictures/picture-caption.tsx'

const mostColumns = 4

export function GalleryReader({ block, context }: ReaderProps<'gallery'>): ReactNode {
  const titleId = `${blockAnchor(block.id)}-title`
  const named = block.title === '' ? { 'aria-label': context.words.gallery } : { 'aria-labelledby': titleId }
  const columns = Math.min(block.items.length, mostColumns)
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
            <ReferencedPicture
              shown={item}
              context={context}
              sizes={`(min-width: 65rem) ${60 / columns}rem, (min-width: 48rem) ${Math.round(92 / columns)}vw, 92vw`}
              number={context.pictureNumbers?.[`${block.id}/${item.id}`]}
            />
            <PictureCaption
              use={item}
              picture={item.media === null ? undefined : context.references.media[item.media]}
              number={context.pictureNumbers?.[`${block.id}/${item.id}`]}
              context={context}
            />
          </figure>
        ))}
      </div>
    </section>
  )
}
