import type { ReactNode } from 'react'
import { MomentInWords } from '#components/ui/moment-in-words.tsx'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import type { Words } from '#lib/i18n/words-for.ts'

type StoryTimesProps = { article: PublicArticle; words: Words; timeZone: string }

/** When it was first published and last changed in substance, and how long it takes to read. */
export function StoryTimes({ article, words, timeZone }: StoryTimesProps): ReactNode {
  const { publishedAt, updatedAt, readingMinutes } = article
  return (
    <p className="times">
      <span>
        <MomentInWords message="article.published" at={publishedAt} words={words} timeZone={timeZone} />
      </span>
      {updatedAt ? (
        <span className="updated">
          <MomentInWords message="article.updated" at={updatedAt} words={words} timeZone={timeZone} />
        </span>
      ) : null}
      <span>{words.t('article.reading', { minutes: readingMinutes })}</span>
    </p>
  )
}
