/** A node of the editor's document as plain JSON, the shape ProseMirror reads and writes. */
export type EditorNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: EditorNode[]
  text?: string
  marks?: EditorMark[]
}

export type EditorMark = { type: string; attrs?: Record<string, unknown> }
