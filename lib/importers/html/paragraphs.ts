import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import type { Inline } from '#blocks/inline.ts'
import { visibleText } from '#lib/html/elements.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'
import type { Walk } from '#lib/importers/html/walk.ts'
import { readByline } from '#lib/importers/lines/byline.ts'
import { readPublished } from '#lib/importers/lines/published.ts'
import type { Piece, TextPiece } from '#lib/importers/story/piece.ts'
import { textOf } from '#lib/importers/story/slice-inline.ts'
import { boilerplateScope } from '#lib/importers/words/boilerplate.ts'

/** The paragraphs of text and inline elements between blocks: two line breaks part them, as old pages and mails write them. */
export function paragraphsOfRun(run: AnyNode[], walk: Walk): Piece[] {
  const laidOut = laidOutParts(run)
  if (laidOut !== null) {
    walk.residues.push(
      ...run
        .filter(isText)
        .map((node) => node.data.trim())
        .filter((mark) => mark !== ''),
    )
    return laidOut.flatMap((part) => paragraphsOfRun([part], walk))
  }
  const clutter: string[] = []
  const skip = (element: Element) => {
    if (isHidden(element)) return true
    if (!walk.isBox(element)) return false
    clutter.push(visibleText(element))
    return true
  }
  const inline = inlineFromHtml(run, walk.baseUrl, skip)
  const pieces: Piece[] = splitAtBreaks(inline).map((part) => ({
    kind: 'text',
    text: textOf(part),
    inline: part,
    ...marksOf(part),
  }))
  return [
    ...pieces,
    ...clutter.filter((text) => text !== '').map((text): Piece => ({ kind: 'clutter', text })),
  ]
}

// Spans that a style sheet sets apart ('By X', a date, a reading time) are lines of their own.
function laidOutParts(run: AnyNode[]): Element[] | null {
  const parts = run.filter(isTag).filter((part) => visibleText(part) !== '')
  const isBare = run.every((node) => isTag(node) || !isText(node) || /^[\s|·•,–—-]*$/.test(node.data))
  if (!isBare || parts.length < 2 || parts.length > 12) return null
  const texts = parts.map((part) => visibleText(part).replace(/\s+/g, ' '))
  if (texts.join(' ').length > 400 || texts.some((text) => text.length > 160)) return null
  const isLine = (text: string) =>
    readPublished(text) !== null ||
    readByline(text) !== null ||
    (boilerplateScope(text) !== null && text.length > 4)
  const isCut = texts.some((text) =>
    /^(?:posted |written |published )?(?:by|par|von|por|di|author)\s?:?$/i.test(text),
  )
  return texts.some(isLine) && !isCut ? parts : null
}

function marksOf(inline: Inline): Pick<TextPiece, 'emphasised' | 'hrefs'> {
  const texts = inline.filter((node) => 'text' in node).filter((node) => node.text.trim() !== '')
  const hrefs = texts.flatMap((node) =>
    (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])),
  )
  const strong = texts.length > 0 && texts.every((node) => node.marks?.some((mark) => mark.type === 'strong'))
  return {
    ...(strong ? { emphasised: true } : {}),
    ...(hrefs.length > 0 ? { hrefs: [...new Set(hrefs)] } : {}),
  }
}

function splitAtBreaks(inline: Inline): Inline[] {
  const parts: Inline[] = [[]]
  inline.forEach((node, index) => {
    const before = inline[index - 1]
    const isDouble =
      'break' in node &&
      before !== undefined &&
      ('break' in before ||
        ('text' in before && before.text.trim() === '' && 'break' in (inline[index - 2] ?? {})))
    if (isDouble) parts.push([])
    else parts.at(-1)?.push(node)
  })
  return parts.map(trimBreaks).filter((part) => textOf(part).trim() !== '')
}

function trimBreaks(part: Inline): Inline {
  const isEmpty = (node: Inline[number]) => 'break' in node || node.text.trim() === ''
  const first = part.findIndex((node) => !isEmpty(node))
  const last = part.findLastIndex((node) => !isEmpty(node))
  const kept = first < 0 ? [] : part.slice(first, last + 1)
  return kept.map((node, index) =>
    'break' in node
      ? node
      : {
          ...node,
          text:
            index === 0 ? node.text.trimStart() : index === kept.length - 1 ? node.text.trimEnd() : node.text,
        },
  )
}
