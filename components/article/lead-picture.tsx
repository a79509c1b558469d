import type { ReactNode } from 'react'
import { Caption } from '#components/article/caption.tsx'
import { Picture } from '#components/article/picture.tsx'
import type { PublicPicture } from '#lib/media/public-picture.ts'
import type { Site } from '#lib/site/site.ts'

/** Wide pictures span more than the text; upright ones stay within its width. */
const widestRatioOfUpright = 1.1

type LeadPictureProps = { picture: PublicPicture | null; creditStyle: Site['creditStyle'] }

/** The picture a story opens with. */
export function LeadPicture({ picture, creditStyle }: LeadPictureProps): ReactNode {
  if (!picture) return null
  const isUpright = picture.widthPx / picture.heightPx < widestRatioOfUpright
  return (
    <figure className={isUpright ? 'lead-picture upright' : 'lead-picture'}>
      <Picture
        picture={picture}
        sizes={isUpright ? '(min-width: 48rem) 36rem, 94vw' : '(min-width: 70rem) 64rem, 94vw'}
        priority
      />
      <Caption caption={picture.caption} credit={picture.credit} style={creditStyle} />
    </figure>
  )
}
