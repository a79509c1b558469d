import { type Element, isTag } from 'domhandler'
import { findAll } from 'domutils'
import { visibleText } from '#lib/html/elements.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'
import type { Walk } from '#lib/importers/html/walk.ts'
import { pullQuoteBlock } from '#lib/importers/story/blocks.ts'
import type { Piece, TextPiece } from '#lib/importers/story/piece.ts'
import { residueOf } from '#lib/importers/story/residue.ts'

/** Reads a block quote: its paragraphs, and whoever is named under it. */
export function readBlockquote(element: Element, walk: Walk): Piece[] {
  const cites = findAll((inner) => inner.name === 'cite' || inner.name === 'footer', element.children)
  const cite = cites[0]
  const skip = (inner: Element) => cites.includes(inner) || isHidden(inner)
  const inner = walk.pieces(element.children.filter((node) => !(isTag(node) && skip(node))))
  if (inner.some((piece) => piece.kind === 'block')) return inner
  const texts = inner.filter((piece) => piece.kind === 'text')
  if (texts.length === 0) return inner
  const said = cite === undefined ? '' : visibleText(cite).replace(/\s+/g, ' ')
  if (/\bpull-?quote\b/i.test(`${element.attribs.class ?? ''} ${parentClass(element)}`)) {
    const [first] = texts
    if (first !== undefined)
      return [
        ...inner.filter((piece) => piece.kind === 'clutter'),
        { kind: 'block', block: pullQuoteBlock(first.inline, speakerOf(said)), source: said },
      ]
  }
  const paragraphsOfQuote = texts.map((piece) => piece.inline)
  const joined: TextPiece = {
    kind: 'text',
    text: texts.map((piece) => piece.text).join('\n'),
    inline: texts[0]?.inline ?? [],
    quoted: true,
    paragraphs: paragraphsOfQuote,
    cite: speakerOf(said),
  }
  if (said !== '' && said !== speakerOf(said)) walk.residues.push(residueOf(said, [speakerOf(said)]))
  return [...inner.filter((piece) => piece.kind === 'clutter'), joined]
}

function speakerOf(said: string): string {
  return said.replace(/^[\s—–―-]+/, '').trim()
}

function parentClass(element: Element): string {
  return element.parent !== null && isTag(element.parent) ? (element.parent.attribs.class ?? '') : ''
}
