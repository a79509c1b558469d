import type { ReactNode } from 'react'
import { Byline } from '#components/article/byline.tsx'
import type { CorrectionMarks } from '#components/article/correction-marks.ts'
import { Corrections } from '#components/article/corrections.tsx'
import { MarkedHeading } from '#components/article/marked-heading.tsx'
import { ReadingTools } from '#components/article/reading/reading-tools.tsx'
import { StoryTimes } from '#components/article/story-times.tsx'
import { ShareMenu } from '#components/share/share-menu.tsx'
import { sharedStory } from '#components/share/shared-story.ts'
import type { Frame } from '#components/site/frame.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import type { Words } from '#lib/i18n/words-for.ts'

type StoryHeadProps = {
  article: PublicArticle
  frame: Frame
  words: Words
  marks: CorrectionMarks
  /** What is not public yet has nothing to share. */
  canShare?: boolean | undefined
}

/** Kicker, headline, standfirst, who made it and when, the share menu, and what the paper got wrong. */
export function StoryHead({ article, frame, words, marks, canShare = true }: StoryHeadProps): ReactNode {
  const { section, kicker, headline, standfirst } = article
  const foreign =
    words.lang.split('-')[0] === article.lang.split('-')[0] ? {} : { lang: words.lang, dir: words.dir }
  return (
    <header className="story-head">
      <p className="kicker">
        <a href={`/${section.slug}`} {...foreign}>
          {section.name}
        </a>
        {kicker === '' ? null : <span>{kicker}</span>}
      </p>
      <h1>
        <MarkedHeading text={headline} marks={marks.headline} />
      </h1>
      {standfirst === '' ? null : (
        <p className="standfirst">
          <MarkedHeading text={standfirst} marks={marks.standfirst} />
        </p>
      )}
      <div className="story-meta" {...foreign}>
        <Byline byline={article.byline} words={words} />
        <StoryTimes article={article} words={words} timeZone={frame.site.timeZone} />
        {canShare ? (
          <ShareMenu {...sharedStory(article, frame.siteUrl)} ways={frame.site.shareWays} words={words} />
        ) : null}
        {canShare ? <ReadingTools minutes={article.readingMinutes} words={words} /> : null}
      </div>
      <Corrections article={article} place="top" marks={marks} words={words} timeZone={frame.site.timeZone} />
    </header>
  )
}
