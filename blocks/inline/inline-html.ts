import { type MarkTree, markTree } from '#blocks/inline/mark-tree.ts'
import type { Inline, Mark } from '#blocks/inline.ts'
import { escapeHtml } from '#lib/html/escape.ts'

/** Rich text as escaped markup; links of this site become absolute under `siteUrl`, unsafe ones text. */
export function inlineToHtml(inline: Inline, siteUrl: string): string {
  return treeToHtml(markTree(inline), siteUrl)
}

/** An address of this site (`/…`) as an absolute one; others, anchors included, as they are. */
export function absoluteHref(href: string, siteUrl: string): string {
  return href.startsWith('/') ? `${siteUrl}${href}` : href
}

function treeToHtml(tree: MarkTree, siteUrl: string): string {
  return tree
    .map((node) => {
      if ('break' in node) return '<br>'
      if ('text' in node) return escapeHtml(node.text)
      return wrap(node.mark, treeToHtml(node.children, siteUrl), siteUrl)
    })
    .join('')
}

function wrap(mark: Mark, inner: string, siteUrl: string): string {
  if (mark.type !== 'link') return `<${mark.type}>${inner}</${mark.type}>`
  return `<a href="${escapeHtml(absoluteHref(mark.href, siteUrl))}">${inner}</a>`
}
