import type { Node } from '@tiptap/pm/model'
import type { StoredBody } from '#blocks/body.ts'
import { blockFromEditor } from '#blocks/editor/mapping/body-to-editor.ts'
import type { EditorNode } from '#blocks/editor/mapping/editor-node.ts'

const blocks = new WeakMap<Node, StoredBody[number]>()

/** The body of the editor's document; a block nobody touched is the same object as the last time. */
export function documentBody(doc: Node): StoredBody {
  return Array.from({ length: doc.childCount }, (_, index) => blockOf(doc.child(index)))
}

function blockOf(node: Node): StoredBody[number] {
  const known = blocks.get(node)
  if (known) return known
  const block = blockFromEditor(node.toJSON() as EditorNode)
  blocks.set(node, block)
  return block
}
