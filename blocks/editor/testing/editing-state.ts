import { Node, Schema } from '@tiptap/pm/model'
import { type Command, EditorState, Selection, TextSelection } from '@tiptap/pm/state'
import type { StoredBody } from '#blocks/body.ts'
import { bodyFromEditor, bodyToEditor } from '#blocks/editor/mapping/body-to-editor.ts'
import { editingPlugins } from '#blocks/editor/plugins/editing-plugins.ts'
import type { EditorNode } from '#blocks/editor/mapping/editor-node.ts'
import { editorSchemaSpec } from '#blocks/editor/schema/schema.ts'

const testSchema = new Schema(editorSchemaSpec)

/** A state of the editor with a body and all plugins; new ids are new-1, new-2 … */
export function editingState(body: StoredBody): EditorState {
  let count = 0
  const newId = () => {
    count += 1
    return `new-${count}`
  }
  return EditorState.create({
    doc: Node.fromJSON(testSchema, bodyToEditor(body)),
    plugins: editingPlugins(newId),
  })
}

/** The state after a command; the same state when it does not apply. */
export function after(state: EditorState, command: Command): EditorState {
  let next = state
  command(state, (tr) => {
    next = state.apply(tr)
  })
  return next
}

/** The state with the caret, or a selection, in the text: the n-th character of all that holds text. */
export function withCaret(state: EditorState, anchor: number, head = anchor): EditorState {
  const [$anchor, $head] = [anchor, head].map((pos) => state.doc.resolve(pos))
  if (!$anchor || !$head) return state
  const isText = $anchor.parent.inlineContent && $head.parent.inlineContent
  const selection = isText ? TextSelection.between($anchor, $head) : Selection.near($anchor)
  return state.apply(state.tr.setSelection(selection))
}

/** The place right behind the first occurrence of some words. */
export function behind(state: EditorState, words: string): number {
  let place: number | null = null
  state.doc.descendants((node, pos) => {
    const found = node.isText ? (node.text ?? '').indexOf(words) : -1
    if (place === null && found >= 0) place = pos + found + words.length
  })
  if (place === null) throw new Error(`“${words}” is not in the document.`)
  return place
}

/** The body a state holds. */
export function bodyOf(state: EditorState): StoredBody {
  return bodyFromEditor(state.doc.toJSON() as EditorNode)
}
