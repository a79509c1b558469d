import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { findAll, findOne } from 'domutils'

const blockNames = new Set(
  (
    'address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const mediaNames = new Set('img picture figure iframe video audio object embed table svg canvas'.split(' '))
const silentNames = new Set(
  'script style noscript template head title svg object iframe video audio canvas'.split(' '),
)

/** Whether an element starts a line of its own by its nature (`p`, `div`, `li` …). */
export function isBlockElement(element: Element): boolean {
  return blockNames.has(element.name)
}

/** Whether an element is a picture, a frame, a player or a table. */
export function isMediaElement(element: Element): boolean {
  return mediaNames.has(element.name)
}

/** Whether an element's content is never shown as text: scripts, styles, templates, words for want of a player. */
export function isSilentElement(element: Element): boolean {
  return silentNames.has(element.name)
}

/** The element children of an element. */
export function childElements(element: Element): Element[] {
  return element.children.filter(isTag)
}

/** The first element below with one of these names, in document order. */
export function firstNamed(element: Element, ...names: string[]): Element | null {
  return findOne((found) => names.includes(found.name), element.children) ?? null
}

/** All elements below with one of these names, in document order. */
export function allNamed(element: Element, ...names: string[]): Element[] {
  return findAll((found) => names.includes(found.name), element.children)
}

/** The first element below that carries the class. */
export function firstWithClass(element: Element, className: string): Element | null {
  return findOne((found) => hasClass(found, className), element.children) ?? null
}

/** Whether the element's class list has this class, letter by letter. */
export function hasClass(element: Element, className: string): boolean {
  return (element.attribs.class ?? '').split(/\s+/).includes(className)
}

/**
 * The words of what an element is called by its author (class, id, itemprop, data-testid), in lower case, cut at
 * hyphens, underscores and humps: `c-imgCaption__credit` gives c, img, caption, credit.
 */
export function namingWords(element: Element): string[] {
  const { class: classes = '', id = '', itemprop = '' } = element.attribs
  return `${classes} ${id} ${itemprop} ${element.attribs['data-testid'] ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Text of a node as a reader sees it: white space collapsed, blocks and breaks apart, scripts left out. */
export function visibleText(node: AnyNode | AnyNode[]): string {
  return rawText(Array.isArray(node) ? node : [node])
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

function rawText(nodes: AnyNode[]): string {
  return nodes.map(rawTextOf).join('')
}

function rawTextOf(node: AnyNode): string {
  if (isText(node)) return node.data.replace(/[\t\n\f\r ]+/g, ' ')
  if (!isTag(node) || isSilentElement(node)) return ''
  if (node.name === 'br') return '\n'
  const inner = rawText(node.children)
  return isBlockElement(node) ? `\n${inner}\n` : inner
}
