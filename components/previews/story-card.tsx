import type { ReactNode } from 'react'
import { StoryTeaser } from '#components/front/teaser.tsx'
import type { Frame } from '#components/site/frame.ts'
import type { Teaser } from '#lib/articles/public-article.ts'

/** The story as lists of the site show it: as a card, and as a row of a section. */
export function StoryCard({ story, frame }: { story: Teaser; frame: Frame }): ReactNode {
  return (
    <div className="preview-cards">
      <StoryTeaser story={story} form="card" level={2} frame={frame} time="day" />
      <StoryTeaser story={story} form="row" level={2} frame={frame} time="day" />
    </div>
  )
}
