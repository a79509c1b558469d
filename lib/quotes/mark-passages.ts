import { isKnownBlock, type StoredBody } from '#blocks/body.ts'
import { quoteInline } from '#blocks/inline/quoted-inline.ts'
import type { Inline } from '#blocks/inline.ts'
import type { Passage } from '#lib/quotes/quotable-text.ts'

/** A body whose passages are shown as quoted. */
export function markPassages(body: StoredBody, passages: Passage[]): StoredBody {
  return body.map((block) => {
    const own = passages.filter(({ blockId }) => blockId === block.id)
    return own.length === 0 ? block : withTexts(block, (text, index) => quoteIn(text, own, index))
  })
}

function quoteIn(text: Inline, passages: Passage[], index: number): Inline {
  const passage = passages.find((one) => one.index === index)
  return passage ? quoteInline(text, passage.from, passage.to) : text
}

type Change = (text: Inline, index: number) => Inline

/** A block with its rich texts changed, each by its number: the same places as `quotableTexts` names. */
export function withTexts(block: StoredBody[number], change: Change): StoredBody[number] {
  if (!isKnownBlock(block)) return block
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pull-quote':
      return { ...block, text: change(block.text, 0) }
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(change) }
    case 'list':
      return {
        ...block,
        items: block.items.map((item, index) => ({ ...item, text: change(item.text, index) })),
      }
    case 'key-points':
      return {
        ...block,
        items: block.items.map((item, index) => ({ ...item, text: change(item.text, index) })),
      }
    default:
      return block
  }
}
