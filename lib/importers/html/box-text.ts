import { type AnyNode, isTag, isText } from 'domhandler'
import { isBlockElement, isMediaElement } from '#lib/html/elements.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'

const apart = new Set(['a', 'button', 'time', 'label', 'summary', 'option', 'td', 'th', 'dt', 'dd'])

/** The visible words of a box of the page: blocks on lines of their own, links and buttons apart, white space folded. */
export function boxText(nodes: readonly AnyNode[]): string {
  return words(nodes)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim()
}

function words(nodes: readonly AnyNode[]): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.data.replace(/\s+/g, ' ')
      if (!isTag(node)) return ''
      if (isMediaElement(node) && node.children.length === 0) return ' '
      if (isHidden(node)) return ''
      const inner = words(node.children)
      if (node.name === 'br') return '\n'
      return isBlockElement(node)
        ? `\n${inner}\n`
        : apart.has(node.name) || node.attribs.class !== undefined
          ? ` ${inner} `
          : inner
    })
    .join('')
}
