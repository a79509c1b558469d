import type { EditorState } from '@tiptap/pm/state'
import { type TopBlock, topBlocks } from '#blocks/editor/top-blocks.ts'

/** The top nodes the selection touches, in order; the one around the cursor when nothing is selected. */
export function selectedBlocks(state: EditorState): TopBlock[] {
  const { from, to } = state.selection
  return topBlocks(state.doc).filter(({ pos, node }) => {
    const end = pos + node.nodeSize
    return from === to ? pos <= from && from < end : pos < to && from < end
  })
}
