import type { PublicArticle } from '#lib/articles/public-article.ts'
import { type Card, cardHash, maxLineCharacters } from '#lib/cards/card.ts'
import { cleanText } from '#lib/cards/card-text.ts'
import type { Quote } from '#lib/quotes/quote.ts'
import type { Site } from '#lib/site/site.ts'
import { inQuotationMarks } from '#lib/text/quotation-marks.ts'

const maxQuoteCharacters = 420

type Story = Pick<PublicArticle, 'headline' | 'socialHeadline' | 'kicker' | 'section' | 'lang' | 'dir'>

/**
 * The card of a passage: its words, who said them or else the story's headline, kicker and paper. Null when the passage
 * no longer stands as it was shared, or has letters that the cards' fonts have not.
 */
export function quoteCardOf(article: Story, quote: Quote, site: Pick<Site, 'name'>): Card | null {
  const words = cleanText(quote.words, maxQuoteCharacters)
  if (quote.state.kind !== 'exact' || words === '') return null
  const { speaker } = quote
  const foot = speaker
    ? [speaker.name, speaker.role].filter(Boolean).join(', ')
    : article.socialHeadline || article.headline
  return {
    headline: inQuotationMarks(words, article.lang),
    paper: cleanText(site.name, maxLineCharacters),
    section: cleanText(article.kicker || article.section.name, maxLineCharacters),
    byline: cleanText(foot, maxLineCharacters),
    dir: article.dir,
    picture: null,
    isQuote: true,
  }
}

/** Address of the card of a passage of the story at `path`, from the site's root. */
export function quoteCardPath(path: string, { token }: Pick<Quote, 'token'>, card: Card): string {
  return `/cards${encodeURI(path)}/q/${token}/${cardHash(card)}.png`
}
