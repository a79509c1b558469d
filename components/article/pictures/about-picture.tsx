import { Fragment, type ReactNode } from 'react'
import { type FactsContext, pictureFacts } from '#components/article/pictures/picture-facts.ts'
import type { Ratio } from '#lib/media/crops.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'

type AboutPictureProps = { picture: PublicPicture; ratio?: Ratio; context: FactsContext }

/** Who made a picture, when and where, under what licence, and how it was cut; nothing when nothing is known. */
export function AboutPicture({ picture, ratio, context }: AboutPictureProps): ReactNode {
  const facts = pictureFacts(picture, ratio, context)
  if (facts.length === 0) return null
  return (
    <details className="about-picture">
      <summary>{context.words.aboutPicture}</summary>
      <dl>
        {facts.map(({ term, text, href }) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>
              {href === undefined ? (
                text
              ) : (
                <a href={href} rel="license noopener external nofollow">
                  {text}
                </a>
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
    </details>
  )
}
