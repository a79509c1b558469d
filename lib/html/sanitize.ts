import sanitize from 'sanitize-html'
import { isSafeHref } from '#lib/html/safe-href.ts'

const allowedTags = (
  'p h2 h3 h4 blockquote pre hr br div span section aside ul ol li dl dt dd details summary figure figcaption ' +
  'table caption thead tbody tfoot tr th td colgroup col a strong b em i u s small mark code kbd samp var sup sub ' +
  'abbr cite q time data dfn del ins bdi bdo ruby rt rp wbr'
).split(' ')

const allowedAttributes: Record<string, string[]> = {
  '*': ['lang', 'dir', 'title'],
  a: ['href'],
  abbr: ['title'],
  time: ['datetime'],
  data: ['value'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  details: ['open'],
  th: ['colspan', 'rowspan', 'scope'],
  td: ['colspan', 'rowspan'],
  col: ['span'],
  colgroup: ['span'],
  blockquote: ['cite'],
  q: ['cite'],
}

/**
 * Markup reduced to what a page may hold from a hand it does not trust: text structure, tables and links.
 * No script, style, class, id, form, frame or picture; links only where `isSafeHref` agrees. What is not
 * allowed loses its tag and keeps its text; scripts and styles lose their content too. Idempotent.
 */
export function sanitizeMarkup(html: string): string {
  return sanitize(html, {
    allowedTags,
    allowedAttributes,
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesAppliedToAttributes: ['href', 'cite'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    enforceHtmlBoundary: false,
    parser: { lowerCaseTags: true },
    transformTags: { a: safeLink },
  })
}

function safeLink(tagName: string, attributes: sanitize.Attributes): sanitize.Tag {
  const { href, ...others } = attributes
  if (href === undefined || !isSafeHref(href)) return { tagName, attribs: others }
  return { tagName, attribs: { ...others, href } }
}
