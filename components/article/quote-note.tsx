import type { ReactNode } from 'react'
import { blockAnchor } from '#blocks/body/block-root.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Words } from '#lib/i18n/words-for.ts'
import type { Quote } from '#lib/quotes/quote.ts'

type QuoteNoteProps = { quote: Quote; path: string; timeZone: string; words: Words }

/** What became of the passage that a reader was sent: shown, changed with before and after, or removed. */
export function QuoteNote({ quote, path, timeZone, words }: QuoteNoteProps): ReactNode {
  const { t, lang, dir } = words
  const { state } = quote
  const day = state.kind === 'exact' ? '' : formatDate(state.since, 'day', lang, timeZone)
  return (
    <aside className="quote-note" lang={lang} dir={dir} data-unquoted>
      {state.kind === 'exact' ? <p>{t('quote.shared')}</p> : null}
      {state.kind === 'removed' ? <p>{t('quote.removed', { day })}</p> : null}
      {state.kind === 'changed' ? (
        <>
          <p>{t('quote.changed', { day })}</p>
          <Side title={t('quote.was')} state={state} side="removed" />
          <Side title={t('quote.is')} state={state} side="added" />
        </>
      ) : null}
      <a href={`${path}#${blockAnchor(quote.blockId)}`}>{t('quote.dismiss')}</a>
    </aside>
  )
}

type SideProps = {
  title: string
  state: Extract<Quote['state'], { kind: 'changed' }>
  side: 'removed' | 'added'
}

function Side({ title, state, side }: SideProps): ReactNode {
  const Changed = side === 'removed' ? 'del' : 'ins'
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <blockquote dir="auto">
        {state.segments.map(({ kind, text }, index) => {
          if (kind === 'same') return text
          return kind === side ? <Changed key={index}>{text}</Changed> : null
        })}
      </blockquote>
    </figure>
  )
}
