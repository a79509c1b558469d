import { render } from 'dom-serializer'
import { isTag } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { rootAttributes } from '#blocks/body/block-root.ts'
import { withAbsoluteAddresses } from '#blocks/html/absolute-addresses.ts'
import { defineBlock } from '#blocks/define.ts'
import { htmlField } from '#blocks/fields.ts'
import { allNamed, hasClass, visibleText } from '#lib/html/elements.ts'
import { sanitizeMarkup } from '#lib/html/sanitize.ts'

export const html = defineBlock({
  type: 'html',
  label: 'HTML',
  version: 1,
  fields: { html: htmlField('HTML', sanitizeMarkup) },
  // Sanitised again: what is stored may be older than the rules.
  toHtml: (block, { siteUrl }) =>
    `<div${rootAttributes(block)}>${withAbsoluteAddresses(sanitizeMarkup(block.html), siteUrl)}</div>`,
  toText: (block) => visibleText(parseDocument(sanitizeMarkup(block.html)).children),
  fromHtml(element) {
    if (element.name === 'pre') return { html: sanitizeMarkup(render(element)) }
    return hasClass(element, 'block-html') ? { html: sanitizeMarkup(render(element.children)) } : null
  },
  references: (block) => ({ media: [], articles: [], urls: linkedFrom(block.html) }),
})

function linkedFrom(markup: string): string[] {
  const roots = parseDocument(sanitizeMarkup(markup)).children.filter(isTag)
  const links = roots.flatMap((root) => [...(root.name === 'a' ? [root] : []), ...allNamed(root, 'a')])
  return [...new Set(links.flatMap((link) => (link.attribs.href ? [link.attribs.href] : [])))]
}
