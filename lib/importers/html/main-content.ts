import { type AnyNode, type Document, type Element, isTag, isText } from 'domhandler'
import { isBlockElement } from '#lib/html/elements.ts'
import { isClutter, linkDensity } from '#lib/importers/html/clutter.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'

/** How much running text each element holds, counted in characters without links and boxes. */
export type ProseWeights = { of(element: Element): number; isBox(element: Element): boolean }

const shortestProse = 50
const wholeBody = /articleBody/
const stop = new Set(['p', 'table', 'ul', 'ol', 'blockquote', 'pre', 'figure', 'tr', 'dl'])

/**
 * The element that holds the story's text: from the page's body down while one child has three quarters of the running text.
 * Boxes that `isClutter` names do not count unless they hold most of the page's text.
 */
export function findMainContent(page: Document): { root: Element | null; weights: ProseWeights } {
  const weights = weigh(page)
  const body = find(page.children, (element) => element.name === 'body') ?? firstElement(page)
  if (body === null) return { root: null, weights }
  const marked = find(
    [body],
    (element) => wholeBody.test(element.attribs.itemprop ?? '') && weights.of(element) > 200,
  )
  return { root: descend(marked ?? body, weights), weights }
}

function descend(from: Element, weights: ProseWeights): Element {
  let node = from
  for (;;) {
    const total = weights.of(node)
    const children = node.children
      .filter(isTag)
      .filter((child) => !stop.has(child.name) && !weights.isBox(child))
    const best = children.reduce<Element | null>(
      (top, child) => (top === null || weights.of(child) > weights.of(top) ? child : top),
      null,
    )
    if (best === null || total === 0 || weights.of(best) < total * 0.7 || !isContainer(best)) return node
    node = best
  }
}

// A box that is one paragraph in a `div` is text, not the place where paragraphs are.
function isContainer(element: Element): boolean {
  return (
    element.children.some(
      (child) =>
        isTag(child) &&
        (isBlockElement(child) ||
          child.children.some((grandchild) => isTag(grandchild) && isBlockElement(grandchild))),
    ) || hasBreaks(element)
  )
}

function hasBreaks(element: Element): boolean {
  return element.children.filter((child) => isTag(child) && child.name === 'br').length >= 2
}

function weigh(page: Document): ProseWeights {
  const weights = new Map<Element, number>()
  const clutter = new Set<Element>()
  let total = 0
  const visit = (node: AnyNode, isInBox: boolean): { prose: number; boxed: number } => {
    if (!isTag(node) || isHidden(node)) return { prose: 0, boxed: 0 }
    const isBox = isClutter(node)
    let [prose, boxed] = [0, 0]
    const own = ownProse(node)
    if (isInBox || isBox) boxed += own
    else prose += own
    for (const child of node.children) {
      const found = visit(child, isInBox || isBox)
      prose += found.prose
      boxed += found.boxed
    }
    weights.set(node, isInBox || isBox ? boxed : prose + (isBox ? 0 : 0))
    if (isBox) clutter.add(node)
    total += own
    return { prose, boxed }
  }
  for (const child of page.children) visit(child, false)
  // A box with most of the page's text is a template's careless name, not a box.
  const careless = new Set(
    [...clutter].filter((element) => (weights.get(element) ?? 0) > total * 0.5 && element.name !== 'nav'),
  )
  if (careless.size > 0) reweigh(page, weights, clutter, careless)
  return {
    of: (element) => weights.get(element) ?? 0,
    isBox: (element) => clutter.has(element) && !careless.has(element),
  }
}

function reweigh(
  page: Document,
  weights: Map<Element, number>,
  clutter: Set<Element>,
  careless: Set<Element>,
): void {
  const visit = (node: AnyNode): number => {
    if (!isTag(node) || isHidden(node)) return 0
    if (clutter.has(node) && !careless.has(node)) return 0
    const prose = ownProse(node) + node.children.reduce((sum, child) => sum + visit(child), 0)
    weights.set(node, prose)
    return prose
  }
  for (const child of page.children) visit(child)
}

// Text that an element holds itself, its inline elements included.
function ownProse(element: Element): number {
  if (element.name === 'li' || element.name === 'a' || !isBlockElement(element)) return 0
  const text = inlineText(element.children).replace(/\s+/g, ' ').trim()
  if (text.length < shortestProse && !/[\p{sc=Han}\p{sc=Hiragana}]{20}/u.test(text)) return 0
  return Math.min(text.length, 3000) * (1 - linkDensity(element))
}

function inlineText(nodes: AnyNode[]): string {
  return nodes
    .map((node) =>
      isText(node)
        ? node.data
        : isTag(node) && !isBlockElement(node) && !isHidden(node)
          ? inlineText(node.children)
          : ' ',
    )
    .join('')
}

function find(nodes: AnyNode[], test: (element: Element) => boolean): Element | null {
  const open = nodes.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isTag(node)) continue
    if (test(node)) return node
    for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at] as AnyNode)
  }
  return null
}

// A pasted fragment has no body: its elements stand in one made for them.
function firstElement(page: Document): Element | null {
  const elements = page.children.filter(isTag)
  return elements.length === 1 ? (elements[0] ?? null) : null
}
