'use client'
import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { useWords } from '#components/admin/ui/words.tsx'
import type { StoryRow } from '#lib/search/story-rows.ts'

/** A story's headline, leading to its page; written in the direction of its language. */
export function HeadlineLink({
  story,
}: {
  story: Pick<StoryRow, 'articleId' | 'headline' | 'lang'>
}): ReactNode {
  const { t, lang } = useWords()
  const { articleId, headline } = story
  return (
    <NextLink
      href={`/admin/stories/${articleId}`}
      lang={headline === '' || story.lang === lang ? undefined : story.lang}
      dir="auto"
      className={`font-serif text-lg leading-snug wrap-anywhere hover:underline ${headline ? '' : 'text-soft italic'}`}
    >
      {headline || t('desk.noHeadline')}
    </NextLink>
  )
}
