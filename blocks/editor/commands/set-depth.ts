import type { Command } from '@tiptap/pm/state'

const deepest = 3

/** Moves the selected items of a list one level in (1) or out (-1); does not apply where none can move. */
export function setDepth(by: 1 | -1): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection
    const tr = state.tr
    let isInList = false
    state.doc.nodesBetween(from, to, (node, pos) => {
      if (node.type.name !== 'list_items') return true
      isInList = true
      const depth = Math.min(Math.max(Number(node.attrs.depth) + by, 0), deepest)
      if (depth !== node.attrs.depth) tr.setNodeAttribute(pos, 'depth', depth)
      return false
    })
    if (!isInList || !tr.docChanged) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
