import type { Element } from 'domhandler'
import { rootAttributes } from '#blocks/body/block-root.ts'
import { defineBlock } from '#blocks/define.ts'
import { choiceField, laterField } from '#blocks/fields.ts'
import { pictureFields } from '#blocks/image/picture-fields.ts'
import { captionToText, checkAlt, figcaptionToHtml, pictureToHtml } from '#blocks/image/picture-html.ts'
import { ratioClass, ratioClasses } from '#blocks/image/ratio-class.ts'
import { readPicture } from '#blocks/image/read-picture.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { allNamed, firstNamed, hasClass, namingWords, visibleText } from '#lib/html/elements.ts'

const sizes = ['text', 'wide', 'full'] as const
const ratios = ['as-it-is', '16:9', '3:2', '1:1', '4:5'] as const

export const image = defineBlock({
  type: 'image',
  label: 'Image',
  version: 1,
  fields: {
    ...pictureFields,
    size: choiceField('Size', sizes, 'text'),
    ratio: laterField(choiceField('Shape', ratios, 'as-it-is')),
  },
  toHtml(block, context) {
    const root = rootAttributes(block, 'figure', `figure-${block.size}`, ...ratioClasses(block.ratio))
    return `<figure${root}>${pictureToHtml(block, context)}${figcaptionToHtml(block, context)}</figure>`
  },
  toText: (block) => captionToText(block.caption, block.credit),
  fromHtml(element, context) {
    if (!isPicture(element)) return null
    const picture = element.name === 'img' ? element : firstNamed(element, 'img')
    const size = sizes.find((name) => hasClass(element, `figure-${name}`)) ?? 'text'
    const ratio = ratios.find((name) => hasClass(element, ratioClass(name))) ?? 'as-it-is'
    return { ...readPicture(picture, element.name === 'img' ? null : element, context), size, ratio }
  },
  references: (block) => ({
    media: block.media === null ? [] : [block.media],
    articles: [],
    urls: linksOf(block.caption),
  }),
  check: checkAlt,
})

function isPicture(element: Element): boolean {
  if (element.name === 'img') return true
  if (hasClass(element, 'block-image')) return true
  const only = allNamed(element, 'img').length === 1
  if (!only || firstNamed(element, 'iframe', 'video', 'audio', 'table', 'blockquote') !== null) return false
  if (element.name === 'figure' || element.name === 'picture') return true
  if (namingWords(element).includes('caption')) return true
  return ['p', 'a', 'div', 'center', 'span'].includes(element.name) && visibleText(element) === ''
}
