import { htmlAttributes } from '#lib/html/escape.ts'

type Anchored = { id: string; type: string }

/** Id of the element that shows a block, for anchors: `#b-…`. */
export function blockAnchor(id: string): string {
  return `b-${id}`
}

/** Properties of a block's root element in React. */
export function rootProps(
  block: Anchored,
  ...classes: string[]
): { id: string; className: string; 'data-block': string } {
  return { id: blockAnchor(block.id), className: rootClass(block, classes), 'data-block': block.id }
}

/** Attributes of a block's root element in markup, after a space. */
export function rootAttributes(block: Anchored, ...classes: string[]): string {
  return htmlAttributes({ id: blockAnchor(block.id), class: rootClass(block, classes) })
}

function rootClass(block: Anchored, classes: string[]): string {
  return ['block', `block-${block.type}`, ...classes].join(' ')
}
