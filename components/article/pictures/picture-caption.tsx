import type { ReactNode } from 'react'
import type { Inline } from '#blocks/inline.ts'
import type { ReadContext } from '#blocks/read-context.ts'
import { Caption } from '#components/article/caption.tsx'
import { AboutPicture } from '#components/article/pictures/about-picture.tsx'
import type { FactsContext } from '#components/article/pictures/picture-facts.ts'
import { ShareLink } from '#components/share/share-link.tsx'
import type { Ratio } from '#lib/media/crops.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'

type PictureCaptionProps = {
  /** The words of this use. */
  use: { caption: Inline; credit: string }
  /** Absent where the picture is missing or may not be shown. */
  picture: PublicPicture | undefined
  ratio?: Ratio
  /** Its place among the pictures of the story, `#image-3`, where it has one. */
  number?: number | undefined
  context: FactsContext & Pick<ReadContext, 'creditStyle' | 'sharing'>
}

/** Caption and credit of a picture, whether a machine made it, and what else is known of it. */
export function PictureCaption({ use, picture, ratio, number, context }: PictureCaptionProps): ReactNode {
  const { sharing } = context
  return (
    <Caption
      caption={use.caption}
      credit={use.credit}
      style={context.creditStyle}
      label={picture?.isGenerated ? context.words.aiGenerated : ''}
    >
      {picture ? <AboutPicture picture={picture} ratio={ratio} context={context} /> : null}
      {picture && number !== undefined && sharing ? (
        <ShareLink
          shared={{ address: `${sharing.address}#image-${number}`, title: sharing.title }}
          label={context.words.sharePicture}
        />
      ) : null}
    </Caption>
  )
}
