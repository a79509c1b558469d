import type { Metadata } from 'next'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import { cardAlt, cardHeightPx, cardWidthPx } from '#lib/cards/card.ts'
import { quoteCardOf, quoteCardPath } from '#lib/cards/quote-card.ts'
import type { Quote } from '#lib/quotes/quote.ts'
import type { Site } from '#lib/site/site.ts'
import { inQuotationMarks } from '#lib/text/quotation-marks.ts'

const maxTitleCharacters = 200

type Shared = { article: PublicArticle; quote: Quote; site: Site; siteUrl: string }

/**
 * What a story's page tells networks when it was shared for a passage: the words and their card. One that no longer
 * stands as it was shared is told as the story. Search engines get the story's own address either way.
 */
export function quoteMetadata(metadata: Metadata, { article, quote, site, siteUrl }: Shared): Metadata {
  if (quote.state.kind !== 'exact') return metadata
  const card = quoteCardOf(article, quote, site)
  const words = quote.words.replace(/\s+/g, ' ')
  const characters = Array.from(words)
  const cut = `${characters.slice(0, maxTitleCharacters).join('')}…`
  const picture = card && {
    url: `${siteUrl}${quoteCardPath(article.path, quote, card)}`,
    width: cardWidthPx,
    height: cardHeightPx,
    alt: cardAlt(card),
  }
  return {
    ...metadata,
    openGraph: {
      ...metadata.openGraph,
      url: `${siteUrl}${article.path}?q=${quote.token}`,
      title: inQuotationMarks(characters.length > maxTitleCharacters ? cut : words, article.lang),
      description: article.socialHeadline || article.headline,
      ...(picture && { images: [picture] }),
    },
    ...(picture && { twitter: { card: 'summary_large_image' } }),
  }
}
