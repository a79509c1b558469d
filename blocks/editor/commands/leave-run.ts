import { Fragment, type Node } from '@tiptap/pm/model'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { textPartAt } from '#blocks/editor/part-at.ts'

/**
 * Takes the line at hand out of its list, quote or key points and makes it a paragraph; lines before and behind
 * it stay what they are. The part with the old beginning keeps the id; a block of one line becomes the paragraph.
 */
export const leaveRun: Command = (state, dispatch) => {
  const part = textPartAt(state.selection.$from)
  if (part?.kind !== 'line') return false
  const { block, blockPos, text } = part
  const place = state.selection.$from.index(1)
  const paragraph = state.schema.nodes.paragraph
  if (!paragraph) return false
  const before = childrenOf(block).slice(0, place)
  const behind = childrenOf(block).slice(place + 1)
  const isOnly = before.length === 0 && behind.length === 0
  const isWhole = isOnly && !hasOwnWords(block)
  const origin = isWhole || text.content.size > 0 ? lineageOf(block) : null
  const words = paragraph.create(origin, text.content)
  const emptied = isOnly && !isWhole ? [text.copy(Fragment.empty)] : before
  const parts = [
    ...(emptied.length > 0 ? [block.copy(Fragment.from(emptied))] : []),
    words,
    ...(behind.length > 0 ? [block.copy(Fragment.from(behind))] : []),
  ]
  const start = blockPos + parts.slice(0, parts.indexOf(words)).reduce((sum, node) => sum + node.nodeSize, 0)
  const tr = state.tr.replaceWith(blockPos, blockPos + block.nodeSize, parts)
  const offset = state.selection.$from.parentOffset
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, start + 1 + offset)).scrollIntoView())
  return true
}

function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index))
}

function lineageOf({ attrs }: Node): Record<string, unknown> {
  return { id: attrs.id, from: attrs.from, was: attrs.was }
}

// A speaker or a title would go with the block, so the block stays with an empty line.
function hasOwnWords({ attrs }: Node): boolean {
  return Object.entries(attrs).some(
    ([name, value]) => !['id', 'from', 'was'].includes(name) && typeof value === 'string' && value !== '',
  )
}
