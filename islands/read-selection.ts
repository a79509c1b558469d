import type { SelectedQuote } from './quote-link.ts'

const quotable = ['paragraph', 'heading', 'list', 'quote', 'pull-quote', 'key-points']
  .map((type) => `.block-${type}[data-block]`)
  .join()
/** Text of a block that is not what the block says. */
const besides = 'figcaption, footer, .key-points-title, quote-share, button, [data-unquoted]'

/** The part of a range that can be quoted, and the last block it reaches; null where it selects none. */
export function readSelection(range: Range, body: Element): { quote: SelectedQuote; last: Element } | null {
  let quote: SelectedQuote | null = null
  let last: Element | null = null
  for (const block of body.querySelectorAll<HTMLElement>(quotable)) {
    if (!range.intersectsNode(block)) continue
    let before = 0
    for (const text of textsOf(block)) {
      const [from, to] = partOf(text, range)
      const part = text.data.slice(from, to)
      if (lettersOf(part) !== '') {
        const start = before + lettersOf(text.data.slice(0, from)).length
        quote ??= { blockId: block.dataset.block ?? '', start, letters: '', words: '' }
        quote.words += last && last !== block ? ` ${part}` : part
        quote.letters += lettersOf(part)
        last = block
      }
      before += lettersOf(text.data).length
    }
  }
  if (!quote || !last) return null
  return { quote: { ...quote, words: quote.words.trim().replace(/\s+/g, ' ') }, last }
}

function textsOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (!text.parentElement?.closest(besides)) texts.push(text)
  }
  return texts
}

/** Where a range begins and ends in a text; the same place twice where it does not reach it. */
function partOf(text: Text, range: Range): [from: number, to: number] {
  if (!range.intersectsNode(text)) return [0, 0]
  const from = text === range.startContainer ? range.startOffset : 0
  return [from, text === range.endContainer ? range.endOffset : text.length]
}

function lettersOf(text: string): string {
  return text.replace(/\s+/g, '')
}
