import type { Block } from '#blocks/registry.ts'
import { textOf } from '#lib/importers/story/slice-inline.ts'

/** Blocks without dividers at either end or twice in a row, and without a picture that stands there twice. */
export function withoutEdgeDividers(blocks: readonly Block[]): Block[] {
  const pictures = new Set<string>()
  const kept = blocks.filter((block, index) => {
    if (block.type === 'divider')
      return (
        index > 0 &&
        blocks[index - 1]?.type !== 'divider' &&
        blocks.slice(index).some((after) => after.type === 'paragraph' || after.type === 'quote')
      )
    if (block.type !== 'image') return true
    const key = JSON.stringify([block.alt, block.caption, block.credit])
    const isTwice = pictures.has(key)
    pictures.add(key)
    return !isTwice
  })
  return captioned(kept)
}

// Old pages write the caption twice: as alt text and in a paragraph under the picture.
function captioned(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index): Block[] => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]]
    if (block.type === 'paragraph' && before?.type === 'image' && isSame(before, block)) return []
    if (block.type !== 'image' || after?.type !== 'paragraph' || !isSame(block, after)) return [block]
    return [{ ...block, caption: after.text }]
  })
}

function isSame(picture: Block, paragraph: Block): boolean {
  if (picture.type !== 'image' || paragraph.type !== 'paragraph') return false
  return picture.alt !== '' && picture.caption.length === 0 && textOf(paragraph.text) === picture.alt
}
