import type { ReactNode } from 'react'
import type { ReadContext } from '#blocks/read-context.ts'
import { Picture } from '#components/article/picture.tsx'
import { Enlargeable } from '#components/article/pictures/enlargeable.tsx'
import { PictureCaption } from '#components/article/pictures/picture-caption.tsx'
import { WithheldPicture } from '#components/article/pictures/withheld-picture.tsx'
import type { PublicArticle } from '#lib/articles/public-article.ts'

/** Wide pictures span more than the text; upright ones stay within its width. */
const widestRatioOfUpright = 1.1

const sizes = {
  wide: '(min-width: 69rem) 64rem, (min-width: 48rem) 92vw, 100vw',
  upright: '(min-width: 48rem) 36rem, 100vw',
}

type LeadPictureProps = {
  article: Pick<PublicArticle, 'lead' | 'withheldLead'>
  number: number | undefined
  context: ReadContext
}

/** The picture a story opens with, or its place where it may not be shown. */
export function LeadPicture({
  article: { lead, withheldLead },
  number,
  context,
}: LeadPictureProps): ReactNode {
  const use = lead ?? withheldLead
  if (!use) return null
  const isUpright = use.widthPx / use.heightPx < widestRatioOfUpright
  const { words } = context
  return (
    <figure className={isUpright ? 'lead-picture upright' : 'lead-picture'}>
      {lead ? (
        <Enlargeable number={number} isNamed={!lead.decorative && lead.alt !== ''} words={words}>
          <Picture picture={lead} sizes={isUpright ? sizes.upright : sizes.wide} priority hasGround />
        </Enlargeable>
      ) : null}
      {withheldLead ? <WithheldPicture file={withheldLead} words={words} /> : null}
      <PictureCaption use={use} picture={lead ?? undefined} number={number} context={context} />
    </figure>
  )
}
