import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { blockTypeOf } from '#blocks/editor/mapping/body-to-editor.ts'
import { type BlockType, blockDefinitions } from '#blocks/registry.ts'

/**
 * What kind of text a place in the document is in. `flow`: the words of a paragraph, heading or pull quote.
 * `line`: one of several lines (list items, paragraphs of a quote, key points, a transcript). `cell`: a cell
 * of a table. `single`: the one text of a card or of a part of it, such as a caption.
 */
export type TextPart = {
  kind: 'flow' | 'line' | 'cell' | 'single'
  type: BlockType
  /** The top node, and where it begins. */
  block: Node
  blockPos: number
  /** The text block itself, and where it begins. */
  text: Node
  textPos: number
}

const flowing = new Set<BlockType>(['paragraph', 'heading', 'pull-quote'])
const runs = new Set<BlockType>(['list', 'quote', 'key-points', 'audio', 'video'])

/** The part of a block a place is in, or null outside of text. */
export function textPartAt($pos: ResolvedPos): TextPart | null {
  const text = $pos.parent
  if (!text.isTextblock || $pos.depth < 1) return null
  const block = $pos.node(1)
  const type = blockTypeOf(block.type.name)
  if (type === null) return null
  const place = { type, block, blockPos: $pos.before(1), text, textPos: $pos.before() }
  if ($pos.depth === 1) return { kind: flowing.has(type) ? 'flow' : 'single', ...place }
  if (text.type.spec.tableRole === 'cell') return { kind: 'cell', ...place }
  const isRun = $pos.depth === 2 && runs.has(type) && isRepeated(type, text.type.name)
  return { kind: isRun ? 'line' : 'single', ...place }
}

function isRepeated(type: BlockType, name: string): boolean {
  const { content } = blockDefinitions[type].shape
  if (content.kind === 'text') return false
  return content.parts.some((part) => part.name === name && (part.kind === 'lines' || part.kind === 'items'))
}
