import { wellFormed } from '#lib/text/well-formed.ts'

// Signs that are not seen, and those that turn the direction of the text after them around.
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** Words from a foreign file as one line of text that can be stored and shown: at most `maxLength` UTF-16 units. */
export function cleanWords(text: string, maxLength: number): string {
  const line = wellFormed(text.slice(0, maxLength * 2))
    .replaceAll(unseen, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line
    .slice(0, maxLength)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trim()
}
