import { chainCommands } from '@tiptap/pm/commands'
import type { Command, EditorState } from '@tiptap/pm/state'
import { leaveRun } from '#blocks/editor/commands/leave-run.ts'
import { setDepth } from '#blocks/editor/commands/set-depth.ts'
import { type TextPart, textPartAt } from '#blocks/editor/part-at.ts'

/**
 * What Backspace does at the start of a text that must not simply join the text before it: an item moves out a
 * level, the first line of a run leaves it, and the text of a card stays where it is.
 */
export const joinBack: Command = (state, dispatch, view) => {
  const part = cursorPart(state)
  if (!part || state.selection.$from.parentOffset > 0) return false
  if (part.kind === 'flow') return false
  if (part.kind !== 'line') return true
  const before = state.doc.resolve(part.textPos).nodeBefore
  if (isFlowingRun(part)) {
    return chainCommands(setDepth(-1), before ? () => false : leaveRun)(state, dispatch, view)
  }
  return before?.type !== part.text.type
}

/** What Delete does at the end of a text that must not join the text behind it. */
export const joinForth: Command = (state) => {
  const part = cursorPart(state)
  if (!part || state.selection.$from.parentOffset < part.text.content.size) return false
  if (part.kind === 'flow') return false
  if (part.kind !== 'line') return true
  const behind = state.doc.resolve(part.textPos + part.text.nodeSize).nodeAfter
  return !isFlowingRun(part) && behind?.type !== part.text.type
}

function cursorPart(state: EditorState): TextPart | null {
  return state.selection.empty ? textPartAt(state.selection.$from) : null
}

function isFlowingRun(part: TextPart): boolean {
  return part.block.type.spec.isolating !== true
}
