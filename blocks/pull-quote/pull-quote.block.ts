import { rootAttributes } from '#blocks/body/block-root.ts'
import { defineBlock } from '#blocks/define.ts'
import { inlineField, textField } from '#blocks/fields.ts'
import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { attributionToHtml, attributionToText } from '#blocks/quote/attribution.ts'
import { readQuote } from '#blocks/quote/read-quote.ts'
import { firstNamed } from '#lib/html/elements.ts'

export const pullQuote = defineBlock({
  type: 'pull-quote',
  label: 'Pull quote',
  version: 1,
  fields: {
    text: inlineField('Words', { required: 'error', warnAbove: 220 }),
    speaker: textField('Speaker', { warnAbove: 120 }),
    role: textField('Role', { warnAbove: 160 }),
  },
  toHtml(block, context) {
    const attribution = attributionToHtml({ speaker: block.speaker, role: block.role }, context.siteUrl)
    const footer = attribution === '' ? '' : `<footer>${attribution}</footer>`
    const words = `<p>${inlineToHtml(block.text, context.siteUrl)}</p>`
    return `<aside${rootAttributes(block)}><blockquote>${words}${footer}</blockquote></aside>`
  },
  toText: (block) =>
    [inlineToText(block.text), attributionToText({ speaker: block.speaker, role: block.role })]
      .filter((line) => line !== '')
      .join('\n'),
  fromHtml(element, context) {
    const isNamed = /(^|[\s_-])pull-?quote($|[\s_-])/i.test(element.attribs.class ?? '')
    if (!isNamed || firstNamed(element, 'img', 'iframe')) return null
    const { paragraphs, speaker, role, sourceName } = readQuote(element, context)
    const text = paragraphs.flatMap((part, index) => (index > 0 ? [{ break: true as const }, ...part] : part))
    return { text, speaker, role: [role, sourceName].filter((part) => part !== '').join(', ') }
  },
  references: (block) => ({ media: [], articles: [], urls: linksOf(block.text) }),
})
