import { rootAttributes } from '#blocks/body/block-root.ts'
import { defineBlock } from '#blocks/define.ts'
import { idField, inlineField, itemsField, textField } from '#blocks/fields.ts'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { englishReaderWords } from '#blocks/reader-words.ts'
import { allNamed, firstNamed, hasClass, visibleText } from '#lib/html/elements.ts'
import { escapeHtml } from '#lib/html/escape.ts'

const names = /(^|[\s_-])(key-?(points|takeaways|facts)|takeaways|highlights)($|[\s_-])/i

export const keyPoints = defineBlock({
  type: 'key-points',
  label: 'Key points',
  version: 1,
  fields: {
    title: textField('Title', { warnAbove: 80 }),
    items: itemsField(
      'Points',
      { id: idField(), text: inlineField('Text', { required: 'warn', warnAbove: 280 }) },
      { required: 'error' },
    ),
  },
  toHtml(block, context) {
    const title = block.title === '' ? (context.words ?? englishReaderWords).keyPoints : block.title
    const items = block.items.map((item) => `<li>${inlineToHtml(item.text, context.siteUrl)}</li>`)
    const head = `<h2 class="key-points-title">${escapeHtml(title)}</h2>`
    return `<aside${rootAttributes(block)}>${head}<ul>${items.join('')}</ul></aside>`
  },
  toText: (block) =>
    [block.title, ...block.items.map((item) => inlineToText(item.text))]
      .filter((line) => line !== '')
      .join('\n'),
  fromHtml(element, context) {
    if (!hasClass(element, 'block-key-points') && !names.test(element.attribs.class ?? '')) return null
    const points = allNamed(element, 'li')
    if (points.length === 0 || firstNamed(element, 'p', 'img', 'table')) return null
    const title = firstNamed(element, 'h2', 'h3', 'h4', 'h5', 'strong')
    const isInPoint = title !== null && points.some((point) => allNamed(point, title.name).includes(title))
    return {
      title: title && !isInPoint ? visibleText(title) : '',
      items: points.map((point) => {
        const text = inlineFromHtml(point.children, context.baseUrl)
        return { id: context.newId(inlineToText(text)), text }
      }),
    }
  },
  references: (block) => ({
    media: [],
    articles: [],
    urls: linksOf(...block.items.map((item) => item.text)),
  }),
})
