import type { ReactNode } from 'react'
import { foreignAttributes } from '#components/front/foreign-attributes.ts'
import type { Frame } from '#components/site/frame.ts'
import { Moment } from '#components/ui/moment.tsx'
import type { Teaser } from '#lib/articles/public-article.ts'

type LatestStoriesProps = { stories: Teaser[]; frame: Frame; startOfToday: Date }

/** The newest stories by time: today's by the hour, older ones with their day. */
export function LatestStories({ stories, frame, startOfToday }: LatestStoriesProps): ReactNode {
  const { site, words } = frame
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 className="label" id="latest">
        {words.t('front.latest')}
      </h2>
      <ol>
        {stories.map((story) => (
          <li key={story.id}>
            <Moment
              at={story.publishedAt}
              format={story.publishedAt >= startOfToday ? 'time' : 'short'}
              lang={words.lang}
              timeZone={site.timeZone}
            />
            <a href={story.path} {...foreignAttributes(story, site)}>
              {story.shortHeadline === '' ? story.headline : story.shortHeadline}
            </a>
            {story.cardCorrection ? (
              <span className="flag">{words.t('correction.flag', { severity: story.cardCorrection })}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
