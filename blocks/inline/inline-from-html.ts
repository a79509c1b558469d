import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { normalizeInline, trimInline } from '#blocks/inline/normalize-inline.ts'
import type { Inline, InlineNode, Mark } from '#blocks/inline.ts'
import { isBlockElement, isSilentElement, namingWords } from '#lib/html/elements.ts'
import { isSafeHref } from '#lib/html/safe-href.ts'

const markOfElement: Record<string, Mark['type']> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sup: 'sup',
  sub: 'sub',
}

/**
 * Rich text of markup: bold, italic, code, superscript, subscript and safe links become marks, `br` and the
 * bounds of block elements hard breaks, white space collapses as in a browser. Scripts, styles and frames are
 * left out; a link with another scheme keeps its text. Relative addresses resolve against `baseUrl`.
 * Elements that `skip` names are passed over.
 */
export function inlineFromHtml(
  nodes: AnyNode[],
  baseUrl: string | null,
  skip: (element: Element) => boolean = () => false,
): Inline {
  const runs: Runs = []
  readNodes(nodes, [], { baseUrl, skip }, runs)
  return trimInline(collapseSpace(edgesToBreaks(runs)))
}

/** The address as it may stand in a link: resolved, or null when it is unsafe or cannot be resolved. */
export function resolveHref(href: string, baseUrl: string | null): string | null {
  const trimmed = href.trim().replace(/[\t\n\r]/g, '')
  if (trimmed === '') return null
  if (baseUrl !== null && !trimmed.startsWith('#')) {
    const resolved = URL.canParse(trimmed, baseUrl) ? new URL(trimmed, baseUrl).href : ''
    return isSafeHref(resolved) ? resolved : null
  }
  const address = trimmed.startsWith('//') ? `https:${trimmed}` : encodeSpaces(trimmed)
  return isSafeHref(address) ? address : null
}

// Bound of a block element: a break, but only between text and never two in a row.
type Edge = { edge: true }
type Runs = (InlineNode | Edge)[]
type Reading = { baseUrl: string | null; skip(element: Element): boolean }

function readNodes(nodes: AnyNode[], marks: Mark[], reading: Reading, runs: Runs): void {
  for (const node of nodes) {
    if (isText(node)) runs.push({ text: node.data, marks })
    else if (isTag(node)) readElement(node, marks, reading, runs)
  }
}

function readElement(element: Element, marks: Mark[], reading: Reading, runs: Runs): void {
  if (isSilentElement(element) || reading.skip(element)) return
  if (element.name === 'br') runs.push({ break: true })
  else if (element.name === 'img') runs.push(...emoji(element, marks))
  else if (isBlockElement(element)) {
    runs.push({ edge: true })
    readNodes(element.children, marksOf(element, marks, reading.baseUrl), reading, runs)
    runs.push({ edge: true })
  } else readNodes(element.children, marksOf(element, marks, reading.baseUrl), reading, runs)
}

function marksOf(element: Element, marks: Mark[], baseUrl: string | null): Mark[] {
  if (element.name === 'a') {
    const href = resolveHref(element.attribs.href ?? '', baseUrl)
    return href === null ? marks : [...marks, { type: 'link', href }]
  }
  const style = element.attribs.style ?? ''
  const type = markOfElement[element.name]
  const bold = /font-weight:\s*(bold|[6-9]00)/i.test(style)
  const italic = /font-style:\s*italic/i.test(style)
  // Word processors wrap whole documents in <b style="font-weight:normal">.
  const undone = type === 'strong' && /font-weight:\s*(normal|[1-4]00)/i.test(style)
  return [
    ...marks,
    ...(type && type !== 'link' && !undone ? [{ type }] : []),
    ...(bold ? [{ type: 'strong' as const }] : []),
    ...(italic ? [{ type: 'em' as const }] : []),
  ]
}

function emoji(image: Element, marks: Mark[]): InlineNode[] {
  const alt = image.attribs.alt ?? ''
  return alt !== '' && namingWords(image).includes('emoji') ? [{ text: alt, marks }] : []
}

function edgesToBreaks(runs: Runs): InlineNode[] {
  const nodes: InlineNode[] = []
  let owed = false
  for (const run of runs) {
    if ('edge' in run) {
      owed = nodes.length > 0 && !endsInBreak(nodes)
    } else if ('break' in run) {
      owed = false
      nodes.push(run)
    } else if (!owed) {
      nodes.push(run)
    } else if (run.text.trim() !== '') {
      nodes.push({ break: true }, run)
      owed = false
    }
  }
  return nodes
}

function endsInBreak(nodes: InlineNode[]): boolean {
  const last = nodes.findLast((node) => 'break' in node || node.text.trim() !== '')
  return last !== undefined && 'break' in last
}

function collapseSpace(inline: Inline): Inline {
  let afterSpace = true
  const collapsed = inline.map((node): InlineNode => {
    if ('break' in node) {
      afterSpace = true
      return node
    }
    let text = node.text.replace(/[\t\n\f\r ]+/g, ' ')
    if (afterSpace && text.startsWith(' ')) text = text.slice(1)
    if (text !== '') afterSpace = text.endsWith(' ')
    return { ...node, text }
  })
  return normalizeInline(collapsed.map((node, index) => withoutSpaceBeforeBreak(node, collapsed[index + 1])))
}

function withoutSpaceBeforeBreak(node: InlineNode, next: InlineNode | undefined): InlineNode {
  return 'text' in node && next && 'break' in next ? { ...node, text: node.text.replace(/ $/, '') } : node
}

function encodeSpaces(address: string): string {
  return address.replace(/ /g, '%20')
}
