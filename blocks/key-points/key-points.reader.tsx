import type { ReactNode } from 'react'
import { blockAnchor, rootProps } from '#blocks/body/block-root.ts'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import type { ReaderProps } from '#blocks/read-context.ts'

export function KeyPointsReader({ block, context }: ReaderProps<'key-points'>): ReactNode {
  const titleId = `${blockAnchor(block.id)}-title`
  return (
    <aside {...rootProps(block)} aria-labelledby={titleId}>
      <h2 className="key-points-title" id={titleId}>
        {block.title === '' ? context.words.keyPoints : block.title}
      </h2>
      <ul>
        {block.items.map((item) => (
          <li key={item.id}>
            <InlineText text={item.text} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
