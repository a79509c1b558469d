import { cleanText } from '#lib/cards/card-text.ts'
import { canonicalJson, sha256 } from '#lib/db/hash.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'
import type { Crop } from '#lib/media/crops.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'
import type { Site } from '#lib/site/site.ts'

export const cardWidthPx = 1200
export const cardHeightPx = 630

/** Another number makes every card anew: it stands for how cards are drawn. */
const drawing = 1
const maxHeadlineCharacters = 300
export const maxLineCharacters = 120

/** What a story's social card shows; texts are clean, '' where nothing is to be shown. */
export type Card = {
  paper: string
  section: string
  headline: string
  byline: string
  dir: 'ltr' | 'rtl'
  picture: CardPicture | null
  /** The headline is somebody's words, which may be many. */
  isQuote?: true
}

export type CardPicture = Pick<
  PublicPicture,
  'hash' | 'widthPx' | 'heightPx' | 'widthsPx' | 'focalX' | 'focalY' | 'credit'
> & {
  /** The part that the desk cut out for upright places; null where the focal point decides. */
  crop: Crop | null
}

/** The card of a public story; null when its headline has letters that the cards' fonts have not. */
export function cardOf(
  article: Pick<
    PublicArticle,
    'headline' | 'socialHeadline' | 'section' | 'byline' | 'lang' | 'dir' | 'lead'
  >,
  site: Pick<Site, 'name'>,
): Card | null {
  const headline = cleanText(article.socialHeadline || article.headline, maxHeadlineCharacters)
  if (headline === '') return null
  const authors = article.byline.filter(({ role }) => role === 'author').map(({ name }) => name)
  return {
    headline,
    paper: cleanText(site.name, maxLineCharacters),
    section: cleanText(article.section.name, maxLineCharacters),
    byline: cleanText(new Intl.ListFormat(listLanguage(article.lang)).format(authors), maxLineCharacters),
    dir: article.dir,
    picture: article.lead && cardPicture(article.lead, wordsFor(article.lang).blocks.aiGenerated),
  }
}

/** Name of a card by its content: the same for as long as it would look the same. */
export function cardHash(card: Card): string {
  return sha256(canonicalJson({ drawing, ...card })).slice(0, 32)
}

/** Address of the card of the story at `path`, from the site's root. */
export function cardPath(path: string, card: Card): string {
  return `/cards${encodeURI(path)}/${cardHash(card)}.png`
}

/** What a card says, for whoever does not see it. */
export function cardAlt({ paper, headline }: Card): string {
  return [paper, headline].filter(Boolean).join(': ')
}

// A story keeps whatever language its import named, such as `en_GB`.
function listLanguage(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und'
  } catch {
    return 'und'
  }
}

function cardPicture(lead: PublicPicture, generatedLabel: string): CardPicture {
  const { hash, widthPx, heightPx, widthsPx, focalX, focalY, crops } = lead
  const [x = 0, y = 0, width = 0, height = 0] = crops['4:5']?.name.split('-').map(Number) ?? []
  const crop = width > 0 && height > 0 ? { x, y, width, height } : null
  const label = lead.isGenerated ? [generatedLabel] : []
  const credit = cleanText([...label, lead.credit].filter(Boolean).join(' · '), maxLineCharacters)
  return { hash, widthPx, heightPx, widthsPx, focalX, focalY, crop, credit }
}
