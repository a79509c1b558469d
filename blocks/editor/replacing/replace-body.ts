import { Node } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { StoredBody } from '#blocks/body.ts'
import { amendText } from '#blocks/editor/replacing/amend-text.ts'
import { givenIds } from '#blocks/editor/ids/block-ids.ts'
import { blockToEditor } from '#blocks/editor/mapping/body-to-editor.ts'
import { getTopBlock, topBlockAt } from '#blocks/editor/top-blocks.ts'

/**
 * The transaction that makes the document hold a body from elsewhere, such as the result of a merge; null when it
 * does already. Blocks are matched by id and only what differs inside them is replaced, so the caret stays in its
 * words, also when its block moves. It is not a step of undo. An empty body is one empty paragraph.
 */
export function replaceBody(state: EditorState, body: StoredBody): Transaction | null {
  const wanted = body.map((block) => Node.fromJSON(state.schema, blockToEditor(block)))
  const tr = state.tr
  const carets = [state.selection.anchor, state.selection.head].map((pos) => caretIn(state, pos))
  if (wanted.length > 0) arrange(tr, wanted)
  else if (!isBlank(state.doc)) tr.delete(0, state.doc.content.size)
  if (!tr.docChanged) return null
  restoreSelection(tr, carets)
  return tr.setMeta('addToHistory', false).setMeta(givenIds, true)
}

type Caret = { id: string; offset: number } | null

function caretIn({ doc }: EditorState, pos: number): Caret {
  const block = topBlockAt(doc, pos)
  return block && { id: block.id, offset: pos - block.pos }
}

// From the first block to the last: at every place either the right block stands, or it is fetched or made.
function arrange(tr: Transaction, wanted: Node[]): void {
  const ids = new Set(wanted.map(idOf))
  let pos = 0
  for (const node of wanted) {
    dropUnwanted(tr, pos, ids)
    const here = tr.doc.nodeAt(pos)
    if (here && idOf(here) === idOf(node)) {
      if (!here.eq(node)) amend(tr, pos, here, node)
    } else {
      const elsewhere = getTopBlock(tr.doc, idOf(node))
      tr.insert(pos, node)
      if (elsewhere) {
        const old = tr.mapping.slice(tr.mapping.maps.length - 1).map(elsewhere.pos)
        tr.delete(old, old + elsewhere.node.nodeSize)
      }
    }
    pos += node.nodeSize
  }
  if (pos < tr.doc.content.size) tr.delete(pos, tr.doc.content.size)
}

function dropUnwanted(tr: Transaction, pos: number, ids: Set<string>): void {
  for (let node = tr.doc.nodeAt(pos); node && !ids.has(idOf(node)); node = tr.doc.nodeAt(pos)) {
    if (tr.doc.childCount === 1) return
    tr.delete(pos, pos + node.nodeSize)
  }
}

function amend(tr: Transaction, pos: number, old: Node, node: Node): void {
  if (old.type !== node.type) {
    tr.replaceWith(pos, pos + old.nodeSize, node)
    return
  }
  for (const [name, value] of Object.entries(node.attrs)) {
    if (JSON.stringify(old.attrs[name]) !== JSON.stringify(value)) tr.setNodeAttribute(pos, name, value)
  }
  if (node.isTextblock) amendText(tr, pos, old, node)
  else replaceDifference(tr, pos, old, node)
}

function replaceDifference(tr: Transaction, pos: number, old: Node, node: Node): void {
  const start = old.content.findDiffStart(node.content)
  const end = old.content.findDiffEnd(node.content)
  if (start === null || !end) return
  // In repeated letters both ends may overlap: the shorter side must not end before the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  tr.replace(pos + 1 + start, pos + 1 + end.a + overlap, node.slice(start, end.b + overlap))
}

function restoreSelection(tr: Transaction, carets: Caret[]): void {
  const [anchor, head] = carets.map((caret) => {
    const block = caret && getTopBlock(tr.doc, caret.id)
    return block ? block.pos + Math.min(caret.offset, block.node.nodeSize - 1) : null
  })
  const mapped = tr.selection
  const isKept = carets.every((caret) => caret && topBlockAt(tr.doc, mapped.anchor)?.id === caret.id)
  if (isKept || anchor === null || anchor === undefined || head === null || head === undefined) return
  const [$anchor, $head] = [tr.doc.resolve(anchor), tr.doc.resolve(head)]
  tr.setSelection(
    $anchor.parent.inlineContent && $head.parent.inlineContent
      ? TextSelection.between($anchor, $head)
      : Selection.near($anchor),
  )
}

function isBlank(doc: Node): boolean {
  return doc.childCount === 1 && doc.child(0).type.name === 'paragraph' && doc.child(0).content.size === 0
}

function idOf(node: Node): string {
  return String(node.attrs.id)
}
