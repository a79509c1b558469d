import type { ReactNode } from 'react'
import { LatestStories } from '#components/front/latest-stories.tsx'
import { SectionBlock } from '#components/front/section-block.tsx'
import { StoryTeaser } from '#components/front/teaser.tsx'
import type { Frame } from '#components/site/frame.ts'
import type { Teaser } from '#lib/articles/public-article.ts'
import type { PublicSection } from '#lib/sections/public-section.ts'

type FrontStories = {
  lead: Teaser
  secondary: Teaser[]
  sections: { section: PublicSection; stories: Teaser[] }[]
  recent: Teaser[]
}

type FrontPageProps = { front: FrontStories; frame: Frame; startOfToday: Date }

/** Two stories beside the lead, the newest by time, four below, then every section. */
export function FrontPage({ front, frame, startOfToday }: FrontPageProps): ReactNode {
  const beside = front.secondary.slice(0, 2)
  const below = front.secondary.slice(2)
  return (
    <>
      <div className="hero">
        <StoryTeaser story={front.lead} form="lead" level={2} frame={frame} priority />
        <div className="beside">
          {beside.map((story) => (
            <StoryTeaser key={story.id} story={story} form="card" level={2} frame={frame} />
          ))}
        </div>
        <LatestStories stories={front.recent} frame={frame} startOfToday={startOfToday} />
      </div>
      {below.length === 0 ? null : (
        <div className="strip">
          {below.map((story) => (
            <StoryTeaser key={story.id} story={story} form="card" level={2} frame={frame} />
          ))}
        </div>
      )}
      {front.sections.map(({ section, stories }) => (
        <SectionBlock key={section.id} section={section} stories={stories} frame={frame} />
      ))}
    </>
  )
}
