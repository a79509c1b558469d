import type { ReactNode } from 'react'
import type { ReaderProps } from '#blocks/read-context.ts'
import { MediaCard } from '#blocks/video/media-card.reader.tsx'

export function AudioReader({ block, context }: ReaderProps<'audio'>): ReactNode {
  return <MediaCard recording={block} context={context} />
}
