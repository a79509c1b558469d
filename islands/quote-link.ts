/** What a reader selected, counted in letters: text without its white space (lib/quotes reads it). */
export type SelectedQuote = {
  blockId: string
  /** Letters of the block before it. */
  start: number
  letters: string
  /** As it reads, on one line. */
  words: string
}

const maxLetters = 2000
const maxWholeWords = 8
const wordsAtEnds = 4

/** Whether it can be shared: words of a story, and fewer than a story. */
export function isShareable({ blockId, letters }: SelectedQuote): boolean {
  return /^[\w-]{1,64}$/.test(blockId) && /[\p{L}\p{N}]/u.test(letters) && letters.length <= maxLetters
}

/** The address of a passage: its token, its block for browsers that know no more, and its words for those that do. */
export function quoteLink(address: string, publication: string, quote: SelectedQuote): string {
  const { blockId, start, letters, words } = quote
  const numbers = [publication, start.toString(36), letters.length.toString(36), letterCheck(letters)]
  return `${address}?q=${[blockId, ...numbers].join('.')}#b-${blockId}:~:text=${textDirective(words)}`
}

/** FNV-1a over UTF-16 units in base 36, as lib/quotes/quote-token.ts counts it. */
export function letterCheck(letters: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < letters.length; index += 1) {
    hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** A long passage, which may cross paragraphs, is named by its first and last words. */
function textDirective(words: string): string {
  const list = words.split(' ')
  if (list.length <= maxWholeWords) return escaped(words)
  return `${escaped(list.slice(0, wordsAtEnds).join(' '))},${escaped(list.slice(-wordsAtEnds).join(' '))}`
}

/** Commas, hyphens and ampersands have a meaning of their own in a text directive. */
function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}
