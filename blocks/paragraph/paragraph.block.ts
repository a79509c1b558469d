import type { Element } from 'domhandler'
import { existsOne } from 'domutils'
import { rootAttributes } from '#blocks/body/block-root.ts'
import { defineBlock } from '#blocks/define.ts'
import { inlineField } from '#blocks/fields.ts'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { inlineIsEmpty, inlineToText } from '#blocks/inline/inline-text.ts'
import { isBlockElement, isMediaElement } from '#lib/html/elements.ts'

export const paragraph = defineBlock({
  type: 'paragraph',
  label: 'Paragraph',
  version: 1,
  fields: { text: inlineField('Text') },
  toHtml: (block, context) =>
    inlineIsEmpty(block.text)
      ? ''
      : `<p${rootAttributes(block)}>${inlineToHtml(block.text, context.siteUrl)}</p>`,
  toText: (block) => inlineToText(block.text),
  fromHtml: (element, context) =>
    isParagraph(element) ? { text: inlineFromHtml(element.children, context.baseUrl) } : null,
  references: (block) => ({ media: [], articles: [], urls: linksOf(block.text) }),
})

// A paragraph around a picture or frame is left to the caller, who takes it apart: nothing of it may be lost.
function isParagraph(element: Element): boolean {
  if (!['p', 'div', 'center', 'address'].includes(element.name)) return false
  return !existsOne(
    (found) => (isMediaElement(found) && !isEmoji(found)) || isBlockElement(found),
    element.children,
  )
}

function isEmoji(element: Element): boolean {
  return element.name === 'img' && (element.attribs.class ?? '').includes('emoji')
}
