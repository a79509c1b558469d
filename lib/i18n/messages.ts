import englishBlocks from '#messages/en/blocks.json' with { type: 'json' }
import englishReader from '#messages/en/reader.json' with { type: 'json' }

/** The interface words of one language; `reader` is in ICU message syntax, `blocks` has `{name}` places. */
export type Messages = { reader: typeof englishReader; blocks: typeof englishBlocks }

const english: Messages = { reader: englishReader, blocks: englishBlocks }

/** What there is, by primary language; a new language is one folder in `messages/` and one line here. */
const catalogues = new Map<string, Messages>([['en', english]])

/** The catalogue for a language (BCP 47) by its primary part; null when there is none. */
export function getMessages(lang: string): Messages | null {
  return catalogues.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? null
}

/** The language every message exists in. */
export const fallbackMessages = { lang: 'en', messages: english }
