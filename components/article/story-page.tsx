import type { ReactNode } from 'react'
import { Body } from '#blocks/readers.tsx'
import { correctionMarks } from '#components/article/correction-marks.ts'
import { Corrections } from '#components/article/corrections.tsx'
import { LeadPicture } from '#components/article/lead-picture.tsx'
import { Lightbox } from '#components/article/pictures/lightbox.tsx'
import { numberPictures, storyPictures } from '#components/article/pictures/story-pictures.ts'
import { QuoteShare } from '#components/article/quote-share.tsx'
import { QuotedBody } from '#components/article/quoted-body.tsx'
import { RelatedStories } from '#components/article/related-stories.tsx'
import { SourceLine } from '#components/article/source-line.tsx'
import { StoryHead } from '#components/article/story-head.tsx'
import { StoryTags } from '#components/article/story-tags.tsx'
import { sharedStory } from '#components/share/shared-story.ts'
import type { Frame } from '#components/site/frame.ts'
import type { PublicArticle, Teaser } from '#lib/articles/public-article.ts'
import type { Words } from '#lib/i18n/words-for.ts'
import type { Quote } from '#lib/quotes/quote.ts'

/** From this many words on a story opens with a large initial. */
const longReadWords = 900

type StoryPageProps = {
  article: PublicArticle
  related: Teaser[]
  frame: Frame
  words: Words
  /** A passage of it that somebody shared. */
  quote?: Quote | null
  /** Whether it is public: then it can be shared, and originals of its embeds be loaded. */
  canShare?: boolean
}

/** One story, whole. `words` are in the story's language where there are any. */
export function StoryPage({
  article,
  related,
  frame,
  words,
  quote = null,
  canShare = true,
}: StoryPageProps): ReactNode {
  const { site, siteUrl } = frame
  const { lang, dir, references } = article
  const { timeZone, creditStyle } = site
  const pictureNumbers = numberPictures(storyPictures(article))
  const marks = correctionMarks(article, words)
  const context = {
    references,
    lang,
    dir,
    timeZone,
    siteUrl,
    words: words.blocks,
    creditStyle,
    pictureNumbers,
    correctionMarks: marks.blocks,
    ...(canShare && { storyId: article.id, sharing: sharedStory(article, siteUrl) }),
  }
  const runsIn = article.dateline !== '' && article.body[0]?.type === 'paragraph'
  const isLong = article.wordCount >= longReadWords && !runsIn
  return (
    <>
      <article className={isLong ? 'story long-read' : 'story'}>
        <StoryHead article={article} frame={frame} words={words} marks={marks} canShare={canShare} />
        <LeadPicture article={article} number={pictureNumbers.lead} context={context} />
        <div className="body">
          {article.dateline === '' ? null : (
            <p className={runsIn ? 'dateline run-in' : 'dateline'}>{article.dateline}</p>
          )}
          {quote ? (
            <QuotedBody
              body={article.body}
              quote={quote}
              path={article.path}
              context={context}
              words={words}
            />
          ) : (
            <Body body={article.body} context={context} />
          )}
          {canShare ? <QuoteShare publication={article.version} words={words} /> : null}
        </div>
        <footer className="story-foot">
          <Corrections article={article} place="foot" marks={marks} words={words} timeZone={timeZone} />
          <SourceLine source={article.source} words={words} />
          {canShare ? <p className="printed">{`${siteUrl}${article.path}`}</p> : null}
          <StoryTags tags={article.tags} words={words} />
        </footer>
        {Object.keys(pictureNumbers).length === 0 ? null : <Lightbox words={words.blocks} />}
      </article>
      <RelatedStories stories={related} frame={frame} />
    </>
  )
}
