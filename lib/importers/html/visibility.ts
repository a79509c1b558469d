import type { Element } from 'domhandler'
import { isSilentElement } from '#lib/html/elements.ts'

const never = new Set([
  'head',
  'link',
  'meta',
  'base',
  'input',
  'select',
  'option',
  'textarea',
  'datalist',
  'source',
  'track',
  'param',
  'map',
  'area',
  'dialog',
])

/** Whether a browser shows nothing of an element: scripts, templates, `hidden`, `display: none`. Frames and players are for `recogniseElement`. */
export function isHidden(element: Element): boolean {
  if (never.has(element.name) || isSilentElement(element)) return true
  const { style = '', hidden, open } = element.attribs
  if (hidden !== undefined && hidden !== 'until-found' && open === undefined) return true
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
