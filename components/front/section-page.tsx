import type { ReactNode } from 'react'
import { FollowList } from '#components/front/follow-list.tsx'
import { ListHead } from '#components/front/list-head.tsx'
import { StoryList } from '#components/front/story-list.tsx'
import { StoryTeaser } from '#components/front/teaser.tsx'
import type { Frame } from '#components/site/frame.ts'
import { Pagination } from '#components/ui/pagination.tsx'
import type { Teaser } from '#lib/articles/public-article.ts'
import type { PublicSection } from '#lib/sections/public-section.ts'

const laidOutStories = 4

type SectionPageProps = {
  section: PublicSection
  page: { items: Teaser[]; number: number; pageCount: number }
  frame: Frame
}

/** A section: its newest story large with three beside it on the first page, everything else as a list. */
export function SectionPage({ section, page, frame }: SectionPageProps): ReactNode {
  const laidOut = page.number === 1 ? page.items.slice(0, laidOutStories) : []
  const [first, ...others] = laidOut
  return (
    <>
      <ListHead title={section.name} description={page.number === 1 ? section.description : undefined}>
        <FollowList path={`/${section.slug}`} title={section.name} words={frame.words} />
      </ListHead>
      {page.items.length === 0 ? <p className="empty">{frame.words.t('list.emptySection')}</p> : null}
      {first ? (
        <div className="section-top">
          <StoryTeaser story={first} form="feature" level={2} frame={frame} time="short" priority />
          {others.map((story) => (
            <StoryTeaser key={story.id} story={story} form="card" level={2} frame={frame} time="short" />
          ))}
        </div>
      ) : null}
      <StoryList stories={page.items.slice(laidOut.length)} frame={frame} />
      <Pagination
        base={`/${section.slug}`}
        number={page.number}
        pageCount={page.pageCount}
        words={frame.words}
      />
    </>
  )
}
