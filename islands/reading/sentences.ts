export type Span = { start: number; end: number }

/** Some browsers' voices fall silent after some fifteen seconds of one utterance. */
const longestCharacters = 220

/**
 * The sentences of a text as spans of it, in order, without the space around them. Sentences that a voice would not
 * finish are cut at a comma or between words. Where the browser knows no sentences, full stops end them.
 */
export function sentencesOf(text: string, lang: string): Span[] {
  return sentenceStarts(text, lang)
    .flatMap((start, index, starts) => shorten(text, { start, end: starts[index + 1] ?? text.length }))
    .map((span) => trim(text, span))
    .filter(({ start, end }) => end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

function sentenceStarts(text: string, lang: string): number[] {
  if (typeof Intl.Segmenter === 'function') {
    const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
    return [...segmenter.segment(text)].map(({ index }) => index)
  }
  return [0, ...[...text.matchAll(/[.!?…。！？۔؟]["”’»)]*\s+/gu)].map((end) => end.index + end[0].length)]
}

function shorten(text: string, { start, end }: Span): Span[] {
  if (end - start <= longestCharacters) return [{ start, end }]
  const piece = text.slice(start, start + longestCharacters)
  const cut = Math.max(
    ...[',', ';', ':', '،', '，', '、', ' – ', ' — '].map((mark) => piece.lastIndexOf(mark)),
  )
  const length = cut > longestCharacters / 3 ? cut + 1 : piece.lastIndexOf(' ') + 1 || longestCharacters
  return [{ start, end: start + length }, ...shorten(text, { start: start + length, end })]
}

function trim(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end)
  return { start: start + inner.length - inner.trimStart().length, end: start + inner.trimEnd().length }
}
