import { type AnyNode, type Document, type Element, isTag } from 'domhandler'
import { boxText } from '#lib/importers/html/box-text.ts'
import { piecesOfNodes } from '#lib/importers/html/pieces.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'
import type { Walk } from '#lib/importers/html/walk.ts'
import type { Piece, TextPiece } from '#lib/importers/story/piece.ts'

/** A page in three: what stands between the headline and the text, the text, and everything else as words. */
export type Zones = { head: Piece[]; body: Piece[]; rest: string[]; after: Element[] }

/** Parts a page by where its headline and its text stand. Every visible word is in one of the zones, the headline's apart. */
export function zonesOf(page: Document, headline: Element | null, main: Element, walk: Walk): Zones {
  const zones: Zones = { head: [], body: [], rest: [], after: [] }
  const story = headline === null ? main : commonAncestor(headline, main)
  const state = { hasHeadline: headline === null, hasMain: false }
  const visit = (nodes: AnyNode[], isInStory: boolean) => {
    let run: AnyNode[] = []
    const flush = () => {
      if (run.length > 0) place(run, isInStory)
      run = []
    }
    for (const node of nodes) {
      if (isTag(node) && (node === headline || node === main || holds(node, headline) || holds(node, main))) {
        flush()
        enter(node, isInStory)
      } else run.push(node)
    }
    flush()
  }
  const enter = (element: Element, isInStory: boolean) => {
    if (element === main) {
      state.hasMain = true
      zones.body.push(...mainPieces(element, headline, walk, zones))
      if (headline !== null && holds(element, headline)) state.hasHeadline = true
    } else if (element === headline) state.hasHeadline = true
    else visit(element.children, isInStory || element === story)
  }
  const place = (nodes: AnyNode[], isInStory: boolean) => {
    if (isInStory && !state.hasMain) {
      const pieces = piecesOfNodes(nodes, walk)
      // Above the headline only pictures and a standfirst named as one are the story's.
      for (const piece of pieces) {
        if (state.hasHeadline || piece.kind === 'block' || (piece.kind === 'text' && piece.standfirst))
          zones.head.push(piece)
        else zones.rest.push(piece.text)
      }
      return
    }
    zones.rest.push(...nodes.flatMap(wordsOf))
    if (state.hasMain && isInStory) zones.after.push(...nodes.filter(isTag))
  }
  if (story === main) enter(main, true)
  else visit(page.children, false)
  if (story === main) visitOutside(page, main, zones)
  return zones
}

// The headline is inside of the text's own element: only what stands outside of it is left.
function visitOutside(page: Document, main: Element, zones: Zones): void {
  if ((main as AnyNode) === page) return
  const visit = (nodes: AnyNode[]) => {
    for (const node of nodes) {
      if (node === main) continue
      if (isTag(node) && holds(node, main)) visit(node.children)
      else zones.rest.push(...wordsOf(node))
    }
  }
  visit(page.children)
}

function mainPieces(main: Element, headline: Element | null, walk: Walk, zones: Zones): Piece[] {
  const inside = headline !== null && holds(main, headline)
  if (!inside) return piecesOfNodes(main.children, walk)
  const marker: TextPiece = { kind: 'text', text: '', inline: [] }
  const pieces = piecesOfNodes(main.children, { ...walk, headline: { element: headline, marker } })
  const at = pieces.indexOf(marker)
  if (at < 0) return pieces
  for (const piece of pieces.slice(0, at)) {
    if (piece.kind === 'block') zones.head.push(piece)
    else zones.rest.push(piece.text)
  }
  return pieces.slice(at + 1)
}

function wordsOf(node: AnyNode): string[] {
  if (isTag(node) && isHidden(node)) return []
  const text = boxText([node])
  return text === '' ? [] : [text]
}

function holds(element: Element, inner: Element | null): boolean {
  for (let up = inner?.parent ?? null; up !== null; up = up.parent) if (up === element) return true
  return false
}

function commonAncestor(a: Element, b: Element): Element {
  if (holds(b, a)) return b
  for (let up = a.parent; up !== null && isTag(up); up = up.parent) if (up === b || holds(up, b)) return up
  return b
}
