import type { ReactNode } from 'react'
import { StoryTeaser } from '#components/front/teaser.tsx'
import type { Frame } from '#components/site/frame.ts'
import type { Teaser } from '#lib/articles/public-article.ts'
import type { DateStyle } from '#lib/i18n/dates.ts'

type StoryListProps = { stories: Teaser[]; frame: Frame; time?: DateStyle }

/** Stories one below the other, each with its time. */
export function StoryList({ stories, frame, time = 'short' }: StoryListProps): ReactNode {
  if (stories.length === 0) return null
  return (
    <div className="story-list">
      {stories.map((story) => (
        <StoryTeaser key={story.id} story={story} form="row" level={2} frame={frame} time={time} />
      ))}
    </div>
  )
}
