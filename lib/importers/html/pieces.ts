import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { findAll, findOne } from 'domutils'
import type { RecognisedEmbed } from '#blocks/context.ts'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import type { Inline } from '#blocks/inline.ts'
import { recogniseUrl } from '#lib/embeds/recognise.ts'
import { recogniseElement } from '#lib/embeds/recognise-element.ts'
import { isBlockElement, visibleText } from '#lib/html/elements.ts'
import { readBlockquote } from '#lib/importers/html/blockquotes.ts'
import { boxText } from '#lib/importers/html/box-text.ts'
import { readPicture } from '#lib/importers/html/figure.ts'
import { hasPicture, isFigure } from '#lib/importers/html/figure-box.ts'
import { readList } from '#lib/importers/html/lists.ts'
import { markupBlock } from '#lib/importers/html/markup-block.ts'
import { paragraphsOfRun } from '#lib/importers/html/paragraphs.ts'
import { isLayoutTable, readTable } from '#lib/importers/html/tables.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'
import type { Walk } from '#lib/importers/html/walk.ts'
import { dividerBlock, embedBlock } from '#lib/importers/story/blocks.ts'
import type { Piece } from '#lib/importers/story/piece.ts'
import { residueOf } from '#lib/importers/story/residue.ts'
import { textOf } from '#lib/importers/story/slice-inline.ts'

const inlineMedia = new Set([
  'img',
  'amp-img',
  'picture',
  'iframe',
  'video',
  'audio',
  'figure',
  'blockquote',
  'script',
  'embed',
  'object',
])

/** The pieces of an element's content, in reading order: paragraphs to be classified, blocks that markup tells, clutter. */
function piecesOf(element: Element, walk: Walk): Piece[] {
  return piecesOfNodes(element.children, walk)
}

/** The pieces of some nodes in order; runs of text and inline elements between blocks are paragraphs. */
export function piecesOfNodes(nodes: AnyNode[], walk: Walk): Piece[] {
  const pieces: Piece[] = []
  let run: AnyNode[] = []
  const flush = () => {
    if (run.length > 0) pieces.push(...paragraphsOfRun(run, walk))
    run = []
  }
  for (const node of nodes) {
    if (isText(node)) run.push(node)
    else if (isTag(node)) {
      const found = isInlineRun(node, walk) ? null : pieceOf(node, walk)
      if (found === null) run.push(node)
      else {
        flush()
        pieces.push(...found)
      }
    }
  }
  flush()
  return pieces
}

function isInlineRun(element: Element, walk: Walk): boolean {
  if (element.name === 'br') return true
  if (
    isBlockElement(element) ||
    inlineMedia.has(element.name) ||
    /^(?:amp|lite)-/.test(element.name) ||
    element.name === 'hr'
  )
    return false
  if (walk.isBox(element)) return false
  return (
    findOne(
      (inner) => isBlockElement(inner) || inlineMedia.has(inner.name) || /^(?:amp|lite)-/.test(inner.name),
      element.children,
    ) === null
  )
}

/** The pieces of one element that is not inline text; null when it shows nothing of its own. */
function pieceOf(element: Element, walk: Walk): Piece[] | null {
  if (element === walk.headline?.element) return [walk.headline.marker]
  const embed = recogniseElement(element)
  if (embed !== null) return embedPieces(element, embed, walk)
  if (element.name === 'video' || element.name === 'audio') return player(element, element.name, walk)
  if (isHidden(element)) return []
  if (isPullQuote(element)) return readBlockquote(element, walk)
  if (walk.isBox(element)) return box(element)
  const heading = headingLevel(element)
  if (heading !== null) return headingPieces(element, heading, walk)
  if (element.name === 'figcaption' && isTableCaption(element)) return []
  if (element.name === 'hr') return [{ kind: 'block', block: dividerBlock(), source: '' }]
  if (isFigure(element)) return figure(element, walk)
  if (element.name === 'img' || element.name === 'amp-img' || element.name === 'picture')
    return picture(element, walk)
  if (element.name === 'ul' || element.name === 'ol') return readList(element, walk)
  if (element.name === 'table') return table(element, walk)
  if (element.name === 'blockquote') return readBlockquote(element, walk)
  return namedStandfirst(element, piecesOf(element, walk))
}

const pullQuoteNames = /(?:^|\s)(?:\w+-)?pull-?quote(?:$|\s)/i

// Substack writes a `div`, others an `aside`, where HTML has `blockquote`.
function isPullQuote(element: Element): boolean {
  return (
    /^(?:div|aside|section)$/.test(element.name) &&
    pullQuoteNames.test(element.attribs.class ?? '') &&
    findOne(
      (inner) => inner.name === 'blockquote' || pullQuoteNames.test(inner.attribs.class ?? ''),
      element.children,
    ) === null &&
    visibleText(element).length <= 500
  )
}

const standfirstNames =
  /(?:^|[\s_-])(?:standfirst|subtitle|sub-?title|sub-?head(?:line)?|dek|deck|chapo|chapeau|article-desc|article__desc|article-?summary|entry-?summary|article-?description|excerpt|bajada|entradilla|vorspann|lead-?paragraph|article-?lead|article__lead|article-?intro|rich-?text--intro|lede|strapline|synopsis|sottotitolo|ingress|teaser-?text)(?:$|[\s_-])/i

function namedStandfirst(element: Element, pieces: Piece[]): Piece[] {
  const [only] = pieces
  const names = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''} ${element.attribs['data-gu-name'] ?? ''} ${element.attribs['data-testid'] ?? ''} ${element.attribs.itemprop === 'description' ? 'standfirst' : ''}`
  if (
    pieces.length !== 1 ||
    only?.kind !== 'text' ||
    !standfirstNames.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))
  )
    return pieces
  return [{ ...only, standfirst: true }]
}

function embedPieces(element: Element, embed: RecognisedEmbed, walk: Walk): Piece[] {
  const source = boxText([element])
  const used = [embed.author, embed.handle, embed.title, textOf(embed.text ?? [])].map((words) =>
    (words ?? '').replace(/\s+/g, ' '),
  )
  const residue = residueOf(source.replace(/\s+/g, ' '), [...new Set(used)])
  if (residue !== '') walk.residues.push(residue)
  return [{ kind: 'block', block: embedBlock(embed), source }]
}

function isTableCaption(element: Element): boolean {
  const beside = element.parent?.children.filter(isTag) ?? []
  return beside.some((other) => other.name === 'table' && !isLayoutTable(other))
}

// Everything in a box is left out as one entry.
function box(element: Element): Piece[] {
  const text = boxText([element])
  return text === '' ? [] : [{ kind: 'clutter', text }]
}

function headingLevel(element: Element): 2 | 3 | 4 | null {
  if (/\bMso(?:Title|Heading)/.test(element.attribs.class ?? '')) return 2
  const match = /^h([1-6])$/.exec(element.name)
  if (match === null) return null
  const level = Number(match[1])
  return level <= 2 ? 2 : level === 3 ? 3 : 4
}

function headingPieces(element: Element, level: 2 | 3 | 4, walk: Walk): Piece[] {
  const media = hasPicture(element)
    ? piecesOfNodes(
        findAll((inner) => inner.name === 'img' || inner.name === 'figure', element.children).slice(0, 3),
        walk,
      )
    : []
  const inline = inlineFromHtml(element.children, walk.baseUrl, isHidden)
  const text = textOf(inline)
  return text === ''
    ? media
    : [
        ...media,
        { kind: 'text', text: text.replace(/\n/g, ' '), inline: withoutBreaks(inline), heading: level },
      ]
}

function figure(element: Element, walk: Walk): Piece[] {
  const address = /\bwp-block-embed\b/.test(element.attribs.class ?? '')
    ? recogniseUrl(visibleText(element).split(/\s/)[0] ?? '')
    : null
  if (address !== null) return [{ kind: 'block', block: embedBlock(address), source: visibleText(element) }]
  const inner = findOne(
    (node) =>
      (recogniseElement(node)?.network ?? 'link') !== 'link' ||
      ['table', 'video', 'audio', 'blockquote'].includes(node.name),
    element.children,
  )
  if (inner !== null || findAll((node) => node.name === 'figure', element.children).length > 1)
    return piecesOf(element, walk)
  return picture(element, walk)
}

function picture(element: Element, walk: Walk): Piece[] {
  const found = readPicture(element, walk.baseUrl)
  if (found === null) {
    const text = visibleText(element)
    return text === ''
      ? []
      : element.name === 'figure' && !hasPicture(element)
        ? piecesOf(element, walk)
        : [{ kind: 'clutter', text }]
  }
  const residue = residueOf(
    found.source.replace(/\s+/g, ' '),
    found.used.map((words) => words.replace(/\s+/g, ' ')),
  )
  if (residue !== '') walk.residues.push(residue)
  return [{ kind: 'block', block: found.block, source: found.source }]
}

function player(element: Element, type: 'video' | 'audio', walk: Walk): Piece[] {
  const block = markupBlock(type, element, walk.baseUrl)
  return block === null || block.url === null ? [] : [{ kind: 'block', block, source: '' }]
}

function table(element: Element, walk: Walk): Piece[] {
  const found = isLayoutTable(element) ? null : readTable(element, walk)
  return found === null ? piecesOf(element, walk) : [found]
}

function withoutBreaks(inline: Inline): Inline {
  return inline.map((node) => ('break' in node ? { text: ' ' } : node))
}
