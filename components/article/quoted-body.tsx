import type { ReactNode } from 'react'
import { blockAnchor } from '#blocks/body/block-root.ts'
import type { StoredBody } from '#blocks/body.ts'
import type { ReadContext } from '#blocks/read-context.ts'
import { Body } from '#blocks/readers.tsx'
import { QuoteNote } from '#components/article/quote-note.tsx'
import type { Words } from '#lib/i18n/words-for.ts'
import { markPassages } from '#lib/quotes/mark-passages.ts'
import type { Quote } from '#lib/quotes/quote.ts'

type QuotedBodyProps = {
  body: StoredBody
  quote: Quote
  /** Path of the story. */
  path: string
  context: ReadContext
  words: Words
}

/** A body with a shared passage marked in it, and what became of the passage said behind its block. */
export function QuotedBody({ body, quote, path, context, words }: QuotedBodyProps): ReactNode {
  const { first, last } = placeOf(body, quote)
  const shown = quote.state.kind === 'exact' ? markPassages(body, quote.state.passages) : body
  const isAnchored = body.some(({ id }) => id === quote.blockId)
  const note = <QuoteNote quote={quote} path={path} timeZone={context.timeZone} words={words} />
  return (
    <>
      <Body body={shown.slice(0, first)} context={context} />
      {isAnchored ? null : <span id={blockAnchor(quote.blockId)} className="quote-anchor" />}
      {last < 0 ? note : null}
      <Body body={shown.slice(first, last + 1)} context={context} />
      {last < 0 ? null : note}
      <Body body={shown.slice(last + 1)} context={context} />
    </>
  )
}

/** The blocks that the passage is in now; before all others when nothing is left of it. */
function placeOf(body: StoredBody, { blockId, state }: Quote): { first: number; last: number } {
  const ids =
    state.kind === 'exact'
      ? state.passages.map((passage) => passage.blockId)
      : [state.kind === 'changed' ? state.blockId : blockId]
  const places = ids.map((id) => body.findIndex((block) => block.id === id)).filter((place) => place >= 0)
  return places.length === 0
    ? { first: 0, last: -1 }
    : { first: Math.min(...places), last: Math.max(...places) }
}
