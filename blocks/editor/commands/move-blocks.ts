import type { Command } from '@tiptap/pm/state'
import { selectedBlocks } from '#blocks/editor/commands/selected-blocks.ts'

/** Moves the selected blocks one place up (-1) or down (1). The neighbour is what moves, so the caret stays in its text. */
export function moveBlocks(by: 1 | -1): Command {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state)
    const [first, last] = [blocks[0], blocks.at(-1)]
    if (!first || !last) return false
    const start = first.pos
    const end = last.pos + last.node.nodeSize
    const neighbour = by === 1 ? state.doc.resolve(end).nodeAfter : state.doc.resolve(start).nodeBefore
    if (!neighbour) return false
    const tr = state.tr
    if (by === 1) tr.delete(end, end + neighbour.nodeSize).insert(start, neighbour)
    else tr.insert(end, neighbour).delete(start - neighbour.nodeSize, start)
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
