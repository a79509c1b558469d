import type { ReactNode } from 'react'
import type { ReadContext } from '#blocks/read-context.ts'
import { Picture } from '#components/article/picture.tsx'

type Shown = { media: string | null; alt: string; decorative: boolean }

/** The picture a block names, with the block's own alt text; nothing for a slot or a picture that is not public. */
export function ReferencedPicture({
  shown,
  context,
  sizes,
}: {
  shown: Shown
  context: ReadContext
  sizes: string
}): ReactNode {
  const picture = shown.media === null ? undefined : context.references.media[shown.media]
  if (!picture) return null
  return <Picture picture={{ ...picture, alt: shown.alt, decorative: shown.decorative }} sizes={sizes} />
}
