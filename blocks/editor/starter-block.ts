import { newBlockId } from '#blocks/editor/ids/new-block-id.ts'
import type { Inline } from '#blocks/inline.ts'
import { type Block, type BlockType, blockDefinitions } from '#blocks/registry.ts'

const emptyRow: Inline[] = [[], [], []]

/** A new block of a type as an editor wants to begin it: with one empty line where lines are written. */
export function starterBlock(type: BlockType): Block {
  const id = newBlockId()
  switch (type) {
    case 'list':
      return blockDefinitions.list.create(id, { items: [{ id: newBlockId(), depth: 0, text: [] }] })
    case 'key-points':
      return blockDefinitions['key-points'].create(id, { items: [{ id: newBlockId(), text: [] }] })
    case 'quote':
      return blockDefinitions.quote.create(id, { paragraphs: [[]] })
    case 'table':
      return blockDefinitions.table.create(id, { rows: [emptyRow, emptyRow, emptyRow] })
    default:
      return blockDefinitions[type].create(id)
  }
}
