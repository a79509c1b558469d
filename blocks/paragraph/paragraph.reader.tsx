import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import { inlineIsEmpty } from '#blocks/inline/inline-text.ts'
import type { ReaderProps } from '#blocks/read-context.ts'

export function ParagraphReader({ block }: ReaderProps<'paragraph'>): ReactNode {
  if (inlineIsEmpty(block.text)) return null
  return (
    <p {...rootProps(block)}>
      <InlineText text={block.text} />
    </p>
  )
}
