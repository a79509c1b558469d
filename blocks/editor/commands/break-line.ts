import { chainCommands, splitBlock } from '@tiptap/pm/commands'
import { type Command, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { leaveRun } from '#blocks/editor/commands/leave-run.ts'
import { setDepth } from '#blocks/editor/commands/set-depth.ts'
import { textPartAt } from '#blocks/editor/part-at.ts'

/**
 * What Enter does: a paragraph or heading is split, a run of lines gets another line and is left from an empty
 * one, a cell and a post get a line break, a caption is left for a paragraph behind its block.
 */
export const breakLine: Command = (state, dispatch, view) => {
  const { selection } = state
  if (selection instanceof NodeSelection) {
    if (selection.$from.depth > 0) return false
    dispatch?.(paragraphBehind(state.tr, selection.to))
    return true
  }
  const part = textPartAt(selection.$from)
  if (part === null) return false
  if (part.kind === 'line') return breakInRun(state, dispatch, view)
  if (part.kind === 'cell' || part.type === 'embed') return insertBreak(state, dispatch)
  if (part.kind === 'single' || part.type === 'pull-quote') {
    dispatch?.(paragraphBehind(state.tr, part.blockPos + part.block.nodeSize))
    return true
  }
  return splitBlock(state, dispatch, view)
}

/** A line break inside the text at hand. */
export const insertBreak: Command = (state, dispatch) => {
  const node = state.schema.nodes.break?.create()
  if (!node || !state.selection.$from.parent.inlineContent) return false
  dispatch?.(state.tr.replaceSelectionWith(node, true).scrollIntoView())
  return true
}

const breakInRun: Command = (state, dispatch, view) => {
  const part = textPartAt(state.selection.$from)
  if (state.selection.empty && part?.text.content.size === 0) {
    return chainCommands(setDepth(-1), leaveRun)(state, dispatch, view)
  }
  const tr = state.tr.deleteSelection()
  dispatch?.(tr.split(tr.selection.from, 1).scrollIntoView())
  return true
}

function paragraphBehind(tr: Transaction, pos: number): Transaction {
  const paragraph = tr.doc.type.schema.nodes.paragraph?.create()
  if (!paragraph) return tr
  tr.insert(pos, paragraph)
  return tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView()
}
