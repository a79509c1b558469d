/**
 * What `?q=` says: a passage of one publication of a story. Places are counted in letters, text without its white
 * space, so that a browser and the server count the same however a line is broken.
 */
export type QuoteToken = {
  blockId: string
  /** Number of the publication it was shared from. */
  publication: number
  /** Letters (UTF-16 units) of the block before the passage. */
  start: number
  /** Letters of the passage, which may run on through the blocks behind. */
  length: number
  /** `letterCheck` of the passage's letters. */
  check: string
}

/** A longer passage is a story, not a quote. */
export const maxQuoteLetters = 2000

const pattern =
  /^([\w-]{1,64})\.([1-9a-z][\da-z]{0,3})\.(0|[1-9a-z][\da-z]{0,4})\.([1-9a-z][\da-z]{0,3})\.([\da-z]{1,7})$/

/** Reads `{block}.{publication}.{start}.{length}.{check}`, numbers in base 36; null for anything else. */
export function parseQuoteToken(text: string): QuoteToken | null {
  const [, blockId = '', publication = '', start = '', length = '', check = ''] = pattern.exec(text) ?? []
  if (blockId === '') return null
  const token = {
    blockId,
    publication: Number.parseInt(publication, 36),
    start: Number.parseInt(start, 36),
    length: Number.parseInt(length, 36),
    check,
  }
  return token.length <= maxQuoteLetters ? token : null
}

/** The one spelling of a token. */
export function formatQuoteToken({ blockId, publication, start, length, check }: QuoteToken): string {
  return [blockId, ...[publication, start, length].map((number) => number.toString(36)), check].join('.')
}

/** FNV-1a of letters (32 bits over UTF-16 units) in base 36: tells a slip of counting, needs no secure context. */
export function letterCheck(letters: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < letters.length; index += 1) {
    hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
