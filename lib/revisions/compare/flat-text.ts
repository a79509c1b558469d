import { normalizeInline } from '#blocks/inline/normalize-inline.ts'
import type { Inline, Mark } from '#blocks/inline.ts'
import { wordSegmenter } from '#lib/text/word-segmenter.ts'

/** A run of text under the same marks; a break of a line or between paragraphs is a piece of its own. */
export type Piece = { text: string; marks: Mark[]; breaks?: 'line' | 'paragraph' }

/** Paragraphs of rich text as one row of pieces, and as the tokens that are compared. */
export type FlatText = { pieces: Piece[]; tokens: string[] }

const breakText = { line: '\n', paragraph: '\n\n' } as const

/** No stored text holds a NUL character, so these tokens equal no word. */
const breakToken = { line: '\u0000line', paragraph: '\u0000paragraph' } as const

/**
 * Paragraphs as pieces and tokens. Tokens are words, the spaces between them and punctuation by the rules of the
 * language (BCP 47), so that languages without spaces are compared by words too; each break is one token.
 */
export function flatText(paragraphs: Inline[], lang: string): FlatText {
  const pieces = paragraphs.flatMap((inline, index) => [
    ...(index > 0 ? [breakPiece('paragraph')] : []),
    ...normalizeInline(inline).map(
      (node): Piece => ('break' in node ? breakPiece('line') : { text: node.text, marks: node.marks ?? [] }),
    ),
  ])
  return { pieces, tokens: tokensOf(pieces, lang) }
}

/** How many characters a token takes of its text; breaks are kept apart by their piece. */
export function tokenLength(token: string): number {
  if (token === breakToken.line) return breakText.line.length
  return token === breakToken.paragraph ? breakText.paragraph.length : token.length
}

/** Whether a token is a word or number, rather than space, punctuation or a break. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token) && !isBreak(token)
}

export function isBreak(token: string): boolean {
  return token.startsWith('\u0000')
}

function breakPiece(breaks: 'line' | 'paragraph'): Piece {
  return { text: breakText[breaks], marks: [], breaks }
}

// A word may change its marks in the middle, so neighbours are read as one text.
function tokensOf(pieces: Piece[], lang: string): string[] {
  const tokens: string[] = []
  let text = ''
  const flush = () => {
    for (const { segment } of wordSegmenter(lang).segment(text)) tokens.push(segment)
    text = ''
  }
  for (const piece of pieces) {
    if (piece.breaks) {
      flush()
      tokens.push(breakToken[piece.breaks])
    } else text += piece.text
  }
  flush()
  return tokens
}
