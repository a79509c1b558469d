import { type Command, NodeSelection, Selection } from '@tiptap/pm/state'
import { getTopBlock } from '#blocks/editor/top-blocks.ts'

/** Puts the caret at the beginning of a block, unless it is in it already; a block without words is selected whole. */
export function selectBlock(id: string): Command {
  return (state, dispatch) => {
    const block = getTopBlock(state.doc, id)
    if (!block) return false
    const end = block.pos + block.node.nodeSize
    const { from, to } = state.selection
    if (from >= block.pos && to <= end) return true
    const inside = Selection.findFrom(state.doc.resolve(block.pos), 1, true)
    const selection = inside && inside.head < end ? inside : NodeSelection.create(state.doc, block.pos)
    dispatch?.(state.tr.setSelection(selection).scrollIntoView())
    return true
  }
}
