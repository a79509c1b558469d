/** A marker of something 'to come'. */
export type TkMarker = { start: number; end: number }

// 'TK 1724' is a flight, 'TK-4' a part: neither is a marker.
const marker = /(?<![\p{L}\p{N}_-])(?:TK)+(?![\p{L}\p{N}_]|[- ]\p{N})/gu

/** The TK markers of a text, in order: the word TK in capitals, repeated or not ('TKTK'). */
export function tkMarkers(text: string): TkMarker[] {
  return [...text.matchAll(marker)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
}
