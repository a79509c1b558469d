import type { AnyNode, Element } from 'domhandler'
import type { Piece, TextPiece } from '#lib/importers/story/piece.ts'

/** What walking a page needs to know. */
export type Walk = {
  /** Address that links resolve against. */
  baseUrl: string | null
  /** Whether an element is a box of the page rather than part of the story. */
  isBox(element: Element): boolean
  /** Words that went into no field and no piece. */
  residues: string[]
  /** Where the headline's element is met, its marker stands among the pieces. */
  headline?: { element: Element; marker: TextPiece }
  /** The pieces of nodes inside of what is read now. */
  pieces(nodes: AnyNode[]): Piece[]
}
