'use client'
import { type ReactNode, useDeferredValue, useMemo, useRef } from 'react'
import { textFacts } from '#components/admin/story/state/text-facts.ts'
import { useStoryContent, useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { useWords } from '#components/admin/ui/words.tsx'

/** How long the text is, and how much is still to come: pressing that goes from one TK to the next. */
export function TextCounts(): ReactNode {
  const { t } = useWords()
  const { goTo } = useStoryDesk()
  const content = useDeferredValue(useStoryContent())
  const { words, characters, minutes, tks } = useMemo(() => textFacts(content), [content])
  const next = useRef(0)
  // Browsers and servers come with different rules of what a word is, and may count one more or less.
  return (
    <p className="tabular flex items-center gap-3 text-xs text-soft">
      <span suppressHydrationWarning title={t('story.head.characters', { count: characters })}>
        {t('story.head.words', { count: words })}
      </span>
      <span className="hidden xl:inline">{t('story.head.characters', { count: characters })}</span>
      <span suppressHydrationWarning className="hidden md:inline">
        {t('story.head.minutes', { minutes })}
      </span>
      {tks.length > 0 ? (
        <button
          type="button"
          className="rounded-sm bg-warn-wash px-1.5 font-medium text-warn"
          onClick={() => {
            const place = tks[next.current % tks.length]
            next.current += 1
            if (place) goTo(place)
          }}
        >
          {t('story.head.tks', { count: tks.length })}
        </button>
      ) : null}
    </p>
  )
}
