import { Fragment, Node } from '@tiptap/pm/model'
import { type Command, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state'
import type { StoredBody } from '#blocks/body.ts'
import { givenIds } from '#blocks/editor/ids/block-ids.ts'
import { blockToEditor } from '#blocks/editor/mapping/body-to-editor.ts'
import { selectedBlocks } from '#blocks/editor/commands/selected-blocks.ts'
import { starterBlock } from '#blocks/editor/starter-block.ts'
import { getTopBlock, type TopBlock } from '#blocks/editor/top-blocks.ts'
import type { BlockType } from '#blocks/registry.ts'

/**
 * Puts blocks behind a block, or behind the one with the caret; an empty paragraph there is replaced. Their ids
 * are kept where nothing in the document has them, as those of an import are made from its content.
 */
export function insertBlocks(body: StoredBody, behindId: string | null = null): Command {
  return (state, dispatch) => {
    const chosen = behindId === null ? null : getTopBlock(state.doc, behindId)
    const behind = chosen ?? selectedBlocks(state).at(-1)
    if (!behind || body.length === 0) return false
    const nodes = Fragment.from(body.map((block) => Node.fromJSON(state.schema, blockToEditor(block))))
    const end = behind.pos + behind.node.nodeSize
    const start = isEmptyParagraph(behind) ? behind.pos : end
    const tr = state.tr.replaceWith(start, end, nodes).setMeta(givenIds, true)
    dispatch?.(selectAt(tr, body.length === 1 ? start : start + nodes.size, body.length > 1))
    return true
  }
}

/**
 * Puts a new block of a type behind the one with the caret, or in place of an empty paragraph, and goes into it;
 * a divider gets a paragraph behind it to go on in.
 */
export function insertBlock(type: BlockType): Command {
  const block = starterBlock(type)
  return insertBlocks(type === 'divider' ? [block, starterBlock('paragraph')] : [block])
}

/** Puts an empty paragraph behind a block and goes into it. */
export function addParagraph(behindId: string): Command {
  return (state, dispatch) => {
    const behind = getTopBlock(state.doc, behindId)
    const paragraph = state.schema.nodes.paragraph?.create()
    if (!behind || !paragraph) return false
    const pos = behind.pos + behind.node.nodeSize
    dispatch?.(selectAt(state.tr.insert(pos, paragraph), pos, false))
    return true
  }
}

/** Puts a copy of a block behind it; the copy gets an id of its own. */
export function duplicateBlock(id: string): Command {
  return (state, dispatch) => {
    const block = getTopBlock(state.doc, id)
    if (!block) return false
    const pos = block.pos + block.node.nodeSize
    dispatch?.(selectAt(state.tr.insert(pos, block.node), pos, false))
    return true
  }
}

/** Takes a block out. */
export function deleteBlock(id: string): Command {
  return (state, dispatch) => {
    const block = getTopBlock(state.doc, id)
    if (!block) return false
    const tr = state.tr.delete(block.pos, block.pos + block.node.nodeSize)
    const near = tr.doc.resolve(Math.min(block.pos, tr.doc.content.size))
    dispatch?.(tr.setSelection(Selection.near(near)).scrollIntoView())
    return true
  }
}

function isEmptyParagraph({ node }: TopBlock): boolean {
  return node.type.name === 'paragraph' && node.content.size === 0
}

function selectAt(tr: Transaction, pos: number, isEnd: boolean): Transaction {
  const node = tr.doc.nodeAt(pos)
  if (!isEnd && node?.isAtom) return tr.setSelection(NodeSelection.create(tr.doc, pos)).scrollIntoView()
  return tr.setSelection(Selection.near(tr.doc.resolve(pos), isEnd ? -1 : 1)).scrollIntoView()
}
