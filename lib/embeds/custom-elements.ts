import type { Element } from 'domhandler'
import type { RecognisedEmbed } from '#blocks/context.ts'
import { recogniseUrl } from '#lib/embeds/recognise.ts'
import type { Box } from '#lib/networks/network.ts'
import { networks } from '#lib/networks/networks.ts'

const boxesOfAnyNetwork: readonly Box[] = [
  { element: 'amp-iframe', attribute: 'src' },
  { className: /embed|strawpoll/, attribute: 'data-embed-url' },
]

const boxes: readonly Box[] = [...networks.flatMap((network) => network.boxes ?? []), ...boxesOfAnyNetwork]

/** Tells embeds of AMP pages, of player elements and of scripts that fill an empty box. Null for any other element. */
export function customElementEmbed(element: Element): RecognisedEmbed | null {
  for (const box of boxes) {
    const value = isBox(element, box) ? element.attribs[box.attribute] : undefined
    if (value === undefined) continue
    const found = recogniseUrl(value.startsWith('http') ? value : `${box.base ?? ''}${value}`)
    if (found !== null) return found
  }
  return null
}

function isBox({ name, attribs }: Element, { element, className, marker }: Box): boolean {
  if (element !== undefined && element !== name) return false
  if (marker !== undefined && attribs[marker.name] !== marker.value) return false
  return className === undefined || className.test(attribs.class ?? '')
}
