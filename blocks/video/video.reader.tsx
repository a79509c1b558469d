import type { ReactNode } from 'react'
import type { ReaderProps } from '#blocks/read-context.ts'
import { MediaCard } from '#blocks/video/media-card.reader.tsx'

export function VideoReader({ block, context }: ReaderProps<'video'>): ReactNode {
  return <MediaCard recording={block} context={context} />
}
