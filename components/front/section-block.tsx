import type { ReactNode } from 'react'
import { StoryTeaser } from '#components/front/teaser.tsx'
import type { Frame } from '#components/site/frame.ts'
import type { Teaser } from '#lib/articles/public-article.ts'
import type { PublicSection } from '#lib/sections/public-section.ts'

type SectionBlockProps = { section: PublicSection; stories: Teaser[]; frame: Frame }

/** One section on the front: its first story large, the others beside it. */
export function SectionBlock({ section, stories, frame }: SectionBlockProps): ReactNode {
  const [first, ...others] = stories
  if (!first) return null
  return (
    <section className="section-block" aria-labelledby={`section-${section.slug}`}>
      <h2 className="label" id={`section-${section.slug}`}>
        <a href={`/${section.slug}`}>{section.name}</a>
      </h2>
      <div>
        <StoryTeaser story={first} form="feature" level={3} frame={frame} />
        {others.map((story) => (
          <StoryTeaser key={story.id} story={story} form="card" level={3} frame={frame} />
        ))}
      </div>
    </section>
  )
}
