import type { ReactNode } from 'react'
import { StoryTeaser } from '#components/front/teaser.tsx'
import type { Frame } from '#components/site/frame.ts'
import type { Teaser } from '#lib/articles/public-article.ts'

/** What to read next; without pictures, so that the story's own page stays light. */
export function RelatedStories({ stories, frame }: { stories: Teaser[]; frame: Frame }): ReactNode {
  if (stories.length === 0) return null
  const { site, words } = frame
  return (
    <section className="related" aria-labelledby="related" lang={site.lang} dir={site.dir}>
      <h2 className="label" id="related">
        {words.t('article.related')}
      </h2>
      <div>
        {stories.map((story) => (
          <StoryTeaser key={story.id} story={story} form="line" level={3} frame={frame} time="day" />
        ))}
      </div>
    </section>
  )
}
