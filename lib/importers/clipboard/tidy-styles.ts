import { Element, type ParentNode } from 'domhandler'
import { findAll } from 'domutils'

const raised = /vertical-align:\s*super/i
const lowered = /vertical-align:\s*sub/i

/** Superscripts and subscripts that are written as styles (Google Docs) become elements, as everything else reads them. */
export function tidyStyles(root: ParentNode): void {
  for (const span of findAll((element) => element.name === 'span', root.children)) {
    const style = span.attribs.style ?? ''
    const name = raised.test(style) ? 'sup' : lowered.test(style) ? 'sub' : null
    if (name === null) continue
    const inner = new Element(name, {}, span.children)
    for (const child of inner.children) child.parent = inner
    inner.parent = span
    span.children = [inner]
  }
}
