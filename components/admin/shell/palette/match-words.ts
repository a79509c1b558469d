/**
 * Whether every word of `query` begins a word of `label`, whatever the case or the accents; an empty query fits everything.
 */
export function matchWords(label: string, query: string): boolean {
  const words = wordsOf(label)
  return wordsOf(query).every((typed) => words.some((word) => word.startsWith(typed)))
}

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}
