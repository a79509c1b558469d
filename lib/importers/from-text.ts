import { isTag } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { recogniseElement } from '#lib/embeds/recognise-element.ts'
import { visibleText } from '#lib/html/elements.ts'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { folded, paragraphsOf } from '#lib/importers/input/lines.ts'
import { assemble } from '#lib/importers/story/assemble.ts'
import { embedBlock } from '#lib/importers/story/blocks.ts'
import { emptyDraft, leave } from '#lib/importers/story/draft.ts'
import { withNothingLost } from '#lib/importers/story/nothing-lost.ts'
import { type Piece, textPiece } from '#lib/importers/story/piece.ts'

/** Turns plain text (a wire story, a page copied as text) into a story. Pure: the same text gives the same story. */
export function storyFromText(text: string): ImportedStory {
  const draft = emptyDraft()
  const pieces = paragraphsOf(text).flatMap((paragraph): Piece[] => {
    const markup = embedCode(paragraph.lines.join('\n'))
    if (markup !== null) {
      for (const rest of markup.rest) leave(draft, rest, [])
      return markup.pieces
    }
    return [
      paragraph.lines.some((line) => line.includes('\t')) && paragraph.lines.length === 1
        ? tabbed(paragraph.lines[0] ?? '')
        : textPiece(paragraph.text),
    ]
  })
  return withNothingLost(folded(text), assemble(pieces, { lang: null, dir: null }, draft))
}

// Tabs part the cells of a table; they are kept for the reader of tables.
function tabbed(line: string): Piece {
  const cells = line.trim().split('\t').map(folded)
  return cells.length < 2 ? textPiece(folded(line)) : textPiece(cells.join('\t'))
}

// Embed code in plain text: '<blockquote class="twitter-tweet">…', '<iframe …></iframe>'.
function embedCode(source: string): { pieces: Piece[]; rest: string[] } | null {
  if (
    !/^\s*<(?:blockquote|iframe|div|script|amp-|a|section|figure|p)\b/i.test(source) ||
    source.length > 40_000
  )
    return null
  const nodes = parseDocument(source).children
  const elements = nodes.filter(isTag)
  const pieces: Piece[] = []
  const rest: string[] = []
  for (const element of elements) {
    const found = recogniseElement(element)
    if (found === null) continue
    pieces.push({ kind: 'block', block: embedBlock(found), source: visibleText([element]) })
    rest.push(source)
  }
  return pieces.length === 0 ? null : { pieces, rest: [...new Set(rest)] }
}
