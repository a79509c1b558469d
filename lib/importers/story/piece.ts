import type { Inline } from '#blocks/inline.ts'
import type { Block } from '#blocks/registry.ts'

/**
 * One step of the input, in reading order. `text` pieces are still to be classified; `block` pieces were told by their
 * markup; `clutter` pieces were told to be no part of the story, by markup.
 */
export type Piece = TextPiece | BlockPiece | ClutterPiece

export type TextPiece = {
  kind: 'text'
  /** The characters of `inline`, white space folded; hard breaks are line feeds. */
  text: string
  inline: Inline
  /** What the markup says it is: a heading of this level, an item of a list, words of somebody. */
  heading?: 2 | 3 | 4
  quoted?: boolean
  /** Of a quotation: its paragraphs, and who is named under it. */
  paragraphs?: Inline[]
  cite?: string
  /** Its element is called standfirst, subtitle, chapô … */
  standfirst?: boolean
  /** All of it is bold or underlined: often a subheading. */
  emphasised?: boolean
  /** Profiles linked from this piece, for follow lines and bylines. */
  hrefs?: string[]
}

export type BlockPiece = {
  kind: 'block'
  block: Block
  source: string
  /** A list of nothing but links: other stories, when a line before says so. */
  isLinkList?: boolean
}
type ClutterPiece = { kind: 'clutter'; text: string }

/** A piece of plain text. */
export function textPiece(text: string): TextPiece {
  return { kind: 'text', text, inline: text === '' ? [] : [{ text }] }
}
