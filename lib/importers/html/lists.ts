import { type Element, isTag, isText } from 'domhandler'
import { findOne } from 'domutils'
import type { Inline } from '#blocks/inline.ts'
import { recogniseElement } from '#lib/embeds/recognise-element.ts'
import { visibleText } from '#lib/html/elements.ts'
import { boxText } from '#lib/importers/html/box-text.ts'
import { linkDensity } from '#lib/importers/html/clutter.ts'
import { markupBlock } from '#lib/importers/html/markup-block.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'
import type { Walk } from '#lib/importers/html/walk.ts'
import type { Piece } from '#lib/importers/story/piece.ts'
import { textOf } from '#lib/importers/story/slice-inline.ts'
import { boilerplateScope } from '#lib/importers/words/boilerplate.ts'

/** Reads a list of markup. One that holds pictures, embeds or several paragraphs an item is read as its content instead. */
export function readList(element: Element, walk: Walk): Piece[] {
  if (holdsMore(element)) return walk.pieces(element.children)
  const list = markupBlock('list', element, walk.baseUrl)
  if (list === null) return walk.pieces(element.children)
  const all = list.items
  // 'READ MORE: …' among key points leads to another story.
  const items = all.filter((item) => !isLinkOut(item.text))
  if (items.length === 0) return []
  const source = visibleText(element)
  if (!isTool(element, items))
    walk.residues.push(...all.filter((item) => isLinkOut(item.text)).map((item) => textOf(item.text)))
  if (isTool(element, items)) return source === '' ? [] : [{ kind: 'clutter', text: boxText([element]) }]
  return [
    {
      kind: 'block',
      block: { ...list, items },
      source,
      isLinkList: linkDensity(element) > 0.9,
    },
  ]
}

function isList(element: Element): boolean {
  return element.name === 'ul' || element.name === 'ol'
}

function holdsMore(element: Element): boolean {
  const isOdd = element.children.some((child) =>
    isText(child)
      ? child.data.trim() !== ''
      : isTag(child) && child.name !== 'li' && !isList(child) && !isHidden(child),
  )
  if (isOdd) return true
  return element.children.filter(isTag).some((item) => {
    const blocks = item.children
      .filter(isTag)
      .filter((child) => child.name === 'p' && visibleText(child) !== '')
    return (
      blocks.length > 2 ||
      findOne(
        (inner) =>
          /^(?:h[1-6]|figure|table)$/.test(inner.name) ||
          (recogniseElement(inner)?.network ?? 'link') !== 'link',
        item.children,
      ) !== null
    )
  })
}

function isLinkOut(inline: Inline): boolean {
  const isLinked = inline.some((node) => 'text' in node && node.marks?.some((mark) => mark.type === 'link'))
  return isLinked && /^(?:read more|read also|watch|listen|related|more)\s?:/i.test(textOf(inline))
}

// Tools and menus: items of a word or two that are all links or commands.
function isTool(element: Element, items: readonly { text: Inline }[]): boolean {
  const texts = items.map((item) => textOf(item.text).trim())
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  if (texts.every((text) => boilerplateScope(text) !== null || text.length <= 2)) return true
  return mean < 24 && linkDensity(element) > 0.85
}
