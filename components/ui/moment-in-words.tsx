import type { ReactNode } from 'react'
import { Moment } from '#components/ui/moment.tsx'
import type { Words } from '#lib/i18n/words-for.ts'

type MomentInWordsProps = {
  message: 'article.published' | 'article.updated'
  at: Date
  words: Words
  timeZone: string
}

/** A sentence around a moment: `Updated 23 November 2026, 17:20`. */
export function MomentInWords({ message, at, words, timeZone }: MomentInWordsProps): ReactNode {
  const [before, after] = words.t(message, { when: '\u0001' }).split('\u0001')
  return (
    <>
      {before}
      <Moment at={at} format="moment" lang={words.lang} timeZone={timeZone} />
      {after}
    </>
  )
}
