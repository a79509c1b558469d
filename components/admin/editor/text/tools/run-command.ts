import type { Command } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'

/** Runs a command on the editor's document and gives the text the focus back. */
export function runCommand({ view }: Editor, command: Command): boolean {
  const isDone = command(view.state, view.dispatch, view)
  view.focus()
  return isDone
}
