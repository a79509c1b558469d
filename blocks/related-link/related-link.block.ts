import type { Element } from 'domhandler'
import { rootAttributes } from '#blocks/body/block-root.ts'
import { defineBlock } from '#blocks/define.ts'
import { articleField, textField, urlField } from '#blocks/fields.ts'
import { resolveHref } from '#blocks/inline/inline-from-html.ts'
import { absoluteHref } from '#blocks/inline/inline-html.ts'
import { englishReaderWords } from '#blocks/reader-words.ts'
import { relatedTeaser } from '#blocks/related-link/related-teaser.ts'
import { allNamed, firstWithClass, hasClass, namingWords, visibleText } from '#lib/html/elements.ts'
import { escapeHtml } from '#lib/html/escape.ts'
import { isSafeHref } from '#lib/html/safe-href.ts'

export const relatedLink = defineBlock({
  type: 'related-link',
  label: 'Related link',
  version: 1,
  fields: {
    article: articleField('Story'),
    url: urlField('Address'),
    title: textField('Title', { warnAbove: 140 }),
    note: textField('Note', { warnAbove: 240 }),
  },
  toHtml(block, context) {
    const teaser = relatedTeaser(block, context.references.articles)
    if (teaser.title === '') return ''
    const label = (context.words ?? englishReaderWords).relatedStory
    const href =
      teaser.href !== null && isSafeHref(teaser.href) ? absoluteHref(teaser.href, context.siteUrl) : null
    const title = escapeHtml(teaser.title)
    const link = href === null ? title : `<a href="${escapeHtml(href)}">${title}</a>`
    const note = teaser.note === '' ? '' : `<p class="related-note">${escapeHtml(teaser.note)}</p>`
    return `<aside${rootAttributes(block)}><p class="related-label">${escapeHtml(label)}</p><p class="related-title">${link}</p>${note}</aside>`
  },
  toText: (block) => [block.title, block.note].filter((line) => line !== '').join('\n'),
  fromHtml(element, context) {
    const link = isRelated(element) ? (allNamed(element, 'a')[0] ?? null) : null
    const own = hasClass(element, 'block-related-link')
    if (!link && !own) return null
    const title = (own && firstWithClass(element, 'related-title')) || link
    const note = firstWithClass(element, 'related-note')
    return {
      article: null,
      url: link && resolveHref(link.attribs.href ?? '', context.baseUrl),
      title: title ? visibleText(title) : '',
      note: note ? visibleText(note) : '',
    }
  },
  references: (block) => ({
    media: [],
    articles: block.article === null ? [] : [block.article],
    urls: block.url === null ? [] : [block.url],
  }),
  check: (block) =>
    block.article === null && block.url === null
      ? [{ field: 'article', severity: 'error', message: 'Related link: neither a story nor an address' }]
      : [],
})

const label =
  /^(?:related(?: (?:story|stories|news|article|coverage))?|read (?:more|also|next|on)(?: on this story)?|see also|also read|more on this(?: story)?)?$/i

// Words beside the link would be lost, so only a box of one link and at most a label counts.
function isRelated(element: Element): boolean {
  if (hasClass(element, 'block-related-link')) return true
  const links = allNamed(element, 'a')
  if (!namingWords(element).includes('related') || links.length !== 1 || !links[0]) return false
  const rest = visibleText(element).replace(visibleText(links[0]), '')
  return label.test(rest.replace(/[\s:.—–»›→-]+/gu, ' ').trim())
}
