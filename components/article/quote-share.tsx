import type { ReactNode } from 'react'
import type { Words } from '#lib/i18n/words-for.ts'

/** Offers to share what a reader selects; nothing without a script. Its script comes with the share menu's. */
export function QuoteShare({ publication, words }: { publication: number; words: Words }): ReactNode {
  return (
    <quote-share data-publication={publication.toString(36)} hidden>
      <button type="button">{words.t('quote.share')}</button>
    </quote-share>
  )
}
