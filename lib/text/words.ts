import { wordSegmenter } from '#lib/text/word-segmenter.ts'

const wordsPerMinute = 230

/**
 * Number of words by the rules of Unicode (UAX 29) and of the language (BCP 47), so that languages without
 * spaces count too. An unknown language counts by the general rules.
 */
export function wordCount(text: string, lang: string): number {
  let count = 0
  for (const segment of wordSegmenter(lang).segment(text)) {
    if (segment.isWordLike) count += 1
  }
  return count
}

/** Whole minutes to read so many words at 230 a minute, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}
