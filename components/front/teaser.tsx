import type { ReactNode } from 'react'
import { Picture } from '#components/article/picture.tsx'
import { foreignAttributes } from '#components/front/foreign-attributes.ts'
import type { Frame } from '#components/site/frame.ts'
import { Moment } from '#components/ui/moment.tsx'
import type { Teaser } from '#lib/articles/public-article.ts'
import type { DateStyle } from '#lib/i18n/dates.ts'

/**
 * How much of a story a place shows: `lead` and `feature` everything, `card` picture and headline, `row` a
 * picture beside the words, `line` words only.
 */
type TeaserForm = 'lead' | 'feature' | 'card' | 'row' | 'line'

type TeaserProps = {
  story: Teaser
  form: TeaserForm
  level: 2 | 3
  frame: Frame
  /** Whether the time is shown, and how. */
  time?: DateStyle
  /** The picture readers see first. */
  priority?: boolean
}

const sizes: Record<TeaserForm, string> = {
  lead: '(min-width: 80rem) 40rem, (min-width: 64rem) 52vw, 96vw',
  feature: '(min-width: 64rem) 38rem, 96vw',
  card: '(min-width: 64rem) 18rem, (min-width: 40rem) 46vw, 8rem',
  row: '(min-width: 40rem) 14rem, 8rem',
  line: '1px',
}

/** One story in a list: its headline is the link, and the whole box follows it. */
export function StoryTeaser({ story, form, level, frame, time, priority }: TeaserProps): ReactNode {
  const Heading = `h${level}` as const
  const isLarge = form === 'lead' || form === 'feature'
  const headline = isLarge || story.shortHeadline === '' ? story.headline : story.shortHeadline
  return (
    <article className={`teaser ${form}`} {...foreignAttributes(story, frame.site)}>
      {story.picture && form !== 'line' ? (
        <Picture picture={story.picture} sizes={sizes[form]} priority={priority} />
      ) : null}
      <div>
        {story.kicker === '' ? null : <p className="kicker">{story.kicker}</p>}
        <Heading>
          <a href={story.path}>{headline}</a>
        </Heading>
        {form === 'line' ? null : <p className="standfirst">{story.standfirst}</p>}
        <TeaserMeta story={story} time={time} isLarge={isLarge} frame={frame} />
      </div>
    </article>
  )
}

type TeaserMetaProps = { story: Teaser; time?: DateStyle; isLarge: boolean; frame: Frame }

function TeaserMeta({ story, time, isLarge, frame: { site, words } }: TeaserMetaProps): ReactNode {
  const authors = story.byline.filter(({ role }) => role === 'author').map(({ name }) => name)
  const showsAuthors = isLarge && authors.length > 0
  const { cardCorrection } = story
  if (!showsAuthors && !time && !cardCorrection) return null
  return (
    <p className="meta" lang={words.lang} dir={words.dir}>
      {cardCorrection ? (
        <span className="flag">{words.t('correction.flag', { severity: cardCorrection })}</span>
      ) : null}
      {showsAuthors ? <span>{authors.join(', ')}</span> : null}
      {time ? (
        <Moment at={story.publishedAt} format={time} lang={words.lang} timeZone={site.timeZone} />
      ) : null}
    </p>
  )
}
