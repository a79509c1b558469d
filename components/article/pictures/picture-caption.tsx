import type { ReactNode } from 'react'
import type { Inline } from '#blocks/inline.ts'
import { Caption } from '#components/article/caption.tsx'
import { AboutPicture } from '#components/article/pictures/about-picture.tsx'
import type { FactsContext } from '#components/article/pictures/picture-facts.ts'
import type { Ratio } from '#lib/media/crops.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'
import type { Site } from '#lib/site/site.ts'

type PictureCaptionProps = {
  /** The words of this use. */
  use: { caption: Inline; credit: string }
  /** Absent where the picture is missing or may not be shown. */
  picture: PublicPicture | undefined
  ratio?: Ratio
  context: FactsContext & { creditStyle: Site['creditStyle'] }
}

/** Caption and credit of a picture, whether a machine made it, and what else is known of it. */
export function PictureCaption({ use, picture, ratio, context }: PictureCaptionProps): ReactNode {
  return (
    <Caption
      caption={use.caption}
      credit={use.credit}
      style={context.creditStyle}
      label={picture?.isGenerated ? context.words.aiGenerated : ''}
    >
      {picture ? <AboutPicture picture={picture} ratio={ratio} context={context} /> : null}
    </Caption>
  )
}
