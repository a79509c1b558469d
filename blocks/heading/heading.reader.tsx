import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import type { ReaderProps } from '#blocks/read-context.ts'

export function HeadingReader({ block }: ReaderProps<'heading'>): ReactNode {
  const Name = `h${block.level}` as const
  return (
    <Name {...rootProps(block)}>
      <InlineText text={block.text} />
    </Name>
  )
}
