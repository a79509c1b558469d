import { sentencesOf } from './sentences.ts'

/** A sentence, where it stands, and the element that holds it. */
export type PlacedSentence = { text: string; range: Range; element: Element }

const units = 'h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote'
const places = 'main .story-head > :is(h1, .standfirst), main .lead-picture, main .body > *'
const neverRead = 'button, script, style, select, summary, details:not([open]), [hidden], [aria-hidden=true]'

/** The sentences of a story in the order they stand, from headline to last block. */
export function placeSentences(
  document: Document,
  { lang, hasCaptions }: { lang: string; hasCaptions: boolean },
): PlacedSentence[] {
  const left = hasCaptions ? neverRead : `${neverRead}, figcaption`
  return [...document.querySelectorAll(places)].flatMap((place) =>
    readUnits(place, left).flatMap(({ element, nodes }) => {
      const text = nodes.map(({ data }) => data).join('')
      return sentencesOf(text, lang).map(({ start, end }) => ({
        text: text.slice(start, end).replaceAll(/\s+/g, ' '),
        range: rangeOver(nodes, start, end),
        element,
      }))
    }),
  )
}

type Unit = { element: Element; nodes: Text[] }

/** Neighbouring texts of one paragraph, item or cell; a list inside an item is a unit of its own. */
function readUnits(place: Element, left: string): Unit[] {
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  const found: Unit[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (!parent || parent.closest(left)) continue
    const element = parent.closest(units) ?? place
    const last = found.at(-1)
    if (last?.element === element) last.nodes.push(node)
    else found.push({ element, nodes: [node] })
  }
  return found
}

function rangeOver(nodes: Text[], start: number, end: number): Range {
  const range = new Range()
  let before = 0
  for (const node of nodes) {
    const after = before + node.length
    if (start >= before && start < after) range.setStart(node, start - before)
    if (end > before && end <= after) range.setEnd(node, end - before)
    before = after
  }
  return range
}
