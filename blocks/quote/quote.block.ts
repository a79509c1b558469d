import { rootAttributes } from '#blocks/body/block-root.ts'
import { defineBlock } from '#blocks/define.ts'
import { inlineListField, textField, urlTextField } from '#blocks/fields.ts'
import { absoluteHref, inlineToHtml } from '#blocks/inline/inline-html.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { attributionToHtml, attributionToText } from '#blocks/quote/attribution.ts'
import { readQuote } from '#blocks/quote/read-quote.ts'
import { firstNamed, hasClass } from '#lib/html/elements.ts'
import { htmlAttributes } from '#lib/html/escape.ts'
import { isSafeHref } from '#lib/html/safe-href.ts'

export const quote = defineBlock({
  type: 'quote',
  label: 'Quote',
  version: 1,
  fields: {
    paragraphs: inlineListField('Words', { required: 'error' }),
    speaker: textField('Speaker', { warnAbove: 120 }),
    role: textField('Role', { warnAbove: 160 }),
    sourceName: textField('Source', { warnAbove: 160 }),
    sourceUrl: urlTextField('Address of the source'),
  },
  toHtml(block, context) {
    const paragraphs = block.paragraphs.map((text) => `<p>${inlineToHtml(text, context.siteUrl)}</p>`)
    const attribution = attributionToHtml(block, context.siteUrl)
    const figcaption = attribution === '' ? '' : `<figcaption>${attribution}</figcaption>`
    const cite = htmlAttributes({
      cite: isSafeHref(block.sourceUrl) ? absoluteHref(block.sourceUrl, context.siteUrl) : null,
    })
    return `<figure${rootAttributes(block)}><blockquote${cite}>${paragraphs.join('')}</blockquote>${figcaption}</figure>`
  },
  toText: (block) =>
    [...block.paragraphs.map(inlineToText), attributionToText(block)]
      .filter((line) => line !== '')
      .join('\n'),
  fromHtml(element, context) {
    const isFigure =
      element.name === 'figure' && firstNamed(element, 'img', 'table', 'video', 'iframe') === null
    const isQuote = element.name === 'blockquote' || (isFigure && firstNamed(element, 'blockquote') !== null)
    return isQuote || hasClass(element, 'block-quote') ? readQuote(element, context) : null
  },
  references: (block) => ({
    media: [],
    articles: [],
    urls: [
      ...new Set([...linksOf(...block.paragraphs), ...(block.sourceUrl === '' ? [] : [block.sourceUrl])]),
    ],
  }),
  check: (block) =>
    block.speaker === '' && block.sourceName === '' && block.sourceUrl === ''
      ? [{ field: 'speaker', severity: 'warn', message: 'Quote: neither speaker nor source is named' }]
      : [],
})
