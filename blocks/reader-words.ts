import english from '#messages/en/blocks.json' with { type: 'json' }

/** The interface words a body shows, in one language; `{name}` is a place to fill with `lib/text/fill.ts`. */
export type ReaderWords = typeof english

/** The words in English, the fallback of every language. */
export const englishReaderWords: ReaderWords = english
