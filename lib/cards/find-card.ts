import { getPublicArticle } from '#lib/articles/queries.ts'
import { type Card, cardHash, cardOf } from '#lib/cards/card.ts'
import { cropForCard, widthForCard } from '#lib/cards/crop-for-card.ts'
import { drawCard } from '#lib/cards/draw-card.ts'
import { quoteCardOf } from '#lib/cards/quote-card.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'
import { getQuote } from '#lib/quotes/queries.ts'
import { getSite } from '#lib/site/queries.ts'

/** A card by its content: its name, and its picture as PNG. */
type FoundCard = { hash: string; read: () => Promise<Uint8Array<ArrayBuffer>> }

/** The card of the story that is public at this path at a moment, as its page names it; else null. */
export async function findCard(path: string, at = new Date()): Promise<FoundCard | null> {
  const [article, site] = await Promise.all([getPublicArticle(path, at), getSite()])
  const card = article && cardOf(article, site)
  return card && { hash: cardHash(card), read: () => readCard(card) }
}

/** The card of a passage that a token names and that stands in the story as it was shared; else null. */
export async function findQuoteCard(path: string, token: string, at = new Date()): Promise<FoundCard | null> {
  const [article, site] = await Promise.all([getPublicArticle(path, at), getSite()])
  const quote = article && (await getQuote(path, token, at))
  const card = quote && quoteCardOf(article, quote, site)
  return card && { hash: cardHash(card), read: () => readCard(card) }
}

/** A card as PNG: kept in the media store by its content, drawn when it is not there yet. */
async function readCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const key = `cards/${cardHash(card)}.png` as const
  const known = await mediaStore().read(key)
  if (known) return known
  const { png, isWhole } = await draw(card)
  if (isWhole) await mediaStore().write(key, png, 'image/png')
  return png
}

/** A picture that is not in the store leaves a card without it, which is not kept under the other's name. */
async function draw(card: Card): Promise<{ png: Uint8Array<ArrayBuffer>; isWhole: boolean }> {
  const { picture } = card
  if (!picture) return { png: await drawCard(card, null), isWhole: true }
  const variant = await mediaStore().read(`media/${picture.hash}/${widthForCard(picture)}.jpg`)
  const part = variant && (await cropForCard(picture, variant))
  return { png: await drawCard(card, part), isWhole: part !== null }
}
