const mostWords = 12
const fewestLetters = 4

/**
 * The words by which a story resembles others: those of its headline, then names in its text, the most frequent first.
 * A word is taken for a name where it is capitalised inside a sentence; scripts without capitals give the headline's only.
 */
export function tellingWords(headline: string, text: string): string[] {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/(?<=[\p{Ll}\p{N},;:] ["“‘(]?)\p{Lu}[\p{L}\p{M}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const names = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word)
  const ofHeadline = headline.match(/[\p{L}\p{M}]+/gu) ?? []
  const telling = [...ofHeadline, ...names].filter((word) => Array.from(word).length >= fewestLetters)
  return [...new Set(telling.map((word) => word.toLowerCase()))].slice(0, mostWords)
}
