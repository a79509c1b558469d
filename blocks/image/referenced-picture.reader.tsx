import type { ReactNode } from 'react'
import type { ReadContext } from '#blocks/read-context.ts'
import { Picture } from '#components/article/picture.tsx'
import { Enlargeable } from '#components/article/pictures/enlargeable.tsx'
import { WithheldPicture } from '#components/article/pictures/withheld-picture.tsx'
import type { Ratio } from '#lib/media/crops.ts'

type Shown = { media: string | null; alt: string; decorative: boolean }

type ReferencedPictureProps = {
  shown: Shown
  context: ReadContext
  sizes: string
  ratio?: Ratio
  /** Its place among the pictures of the story, where it can be enlarged. */
  number?: number
}

/** The picture a block names, with the block's own alt text, or its place where it may not be shown; nothing for a slot. */
export function ReferencedPicture({
  shown: { media, alt, decorative },
  context,
  sizes,
  ratio,
  number,
}: ReferencedPictureProps): ReactNode {
  if (media === null) return null
  const { references, words } = context
  const withheld = references.withheld[media]
  if (withheld) return <WithheldPicture file={withheld} ratio={ratio} words={words} />
  const picture = references.media[media]
  if (!picture) return null
  return (
    <Enlargeable number={number} isNamed={!decorative && alt !== ''} words={words}>
      <Picture picture={{ ...picture, alt, decorative }} sizes={sizes} ratio={ratio} hasGround />
    </Enlargeable>
  )
}
