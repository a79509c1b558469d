import { Fragment, Node, type Schema, Slice } from '@tiptap/pm/model'
import { closeHistory } from '@tiptap/pm/history'
import { type Command, type EditorState, Selection } from '@tiptap/pm/state'
import type { StoredBody } from '#blocks/body.ts'
import { givenIds } from '#blocks/editor/ids/block-ids.ts'
import { blockToEditor } from '#blocks/editor/mapping/body-to-editor.ts'
import { setLink } from '#blocks/editor/commands/marks.ts'
import { textPartAt } from '#blocks/editor/part-at.ts'
import { topBlockAt } from '#blocks/editor/top-blocks.ts'
import type { Block } from '#blocks/registry.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'

/** Puts blocks that came by the clipboard at the caret: words join the words there, blocks stand between blocks. */
export function pasteBlocks(body: StoredBody): Command {
  return (state, dispatch) => {
    const nodes = body.map((block) => {
      const json = blockToEditor(block)
      return Node.fromJSON(state.schema, { ...json, attrs: { ...json.attrs, id: null } })
    })
    const slice = isSingleText(state) ? inlineSlice(state.schema, nodes) : blockSlice(nodes)
    if (slice.size === 0) return false
    dispatch?.(
      state.tr.replaceSelection(slice).setMeta('uiEvent', 'paste').setMeta('paste', true).scrollIntoView(),
    )
    return true
  }
}

/** Links the selected words to an address; does nothing where no words are selected. */
export function linkSelection(address: string): Command {
  return (state, dispatch, view) => !state.selection.empty && setLink(address)(state, dispatch, view)
}

/** Puts a card in the place of the words around the caret, as a step of its own for undoing. */
export function turnIntoCard(block: Block): Command {
  return (state, dispatch) => {
    const line = topBlockAt(state.doc, state.selection.from)
    if (!line) return false
    const card = Node.fromJSON(state.schema, blockToEditor(block))
    const tr = closeHistory(state.tr)
      .replaceWith(line.pos, line.pos + line.node.nodeSize, card)
      .setMeta(givenIds, true)
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(line.pos + card.nodeSize), 1)).scrollIntoView())
    return true
  }
}

/** Pastes plain text: an address over selected words links them; lines are paragraphs, or breaks where only words fit. */
export function pasteText(text: string): Command {
  return (state, dispatch, view) => {
    const address = text.trim()
    if (isWebUrl(address) && linkSelection(address)(state, dispatch, view)) return true
    const slice = textSlice(state, text)
    if (slice.size === 0) return false
    dispatch?.(
      state.tr.replaceSelection(slice).setMeta('uiEvent', 'paste').setMeta('paste', true).scrollIntoView(),
    )
    return true
  }
}

/** Plain text as a slice for the place of the caret. */
export function textSlice(state: EditorState, text: string): Slice {
  const paragraph = state.schema.nodes.paragraph
  const nodes = paragraphsOf(text).flatMap((lines) => {
    const node = paragraph?.create(null, linesContent(state.schema, lines))
    return node ? [node] : []
  })
  return isSingleText(state) ? inlineSlice(state.schema, nodes) : new Slice(Fragment.from(nodes), 1, 1)
}

// Text with blank lines has paragraphs of several lines; text without has one a line.
function paragraphsOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '')
  if (!/\n[^\S\n]*\n/.test(lines)) return lines.split('\n').map((line) => [line])
  return lines.split(/\n(?:[^\S\n]*\n)+/).map((paragraph) => paragraph.split('\n'))
}

function linesContent(schema: Schema, lines: string[]): Node[] {
  return lines.flatMap((line, index) => {
    const hardBreak = index > 0 ? schema.nodes.break?.create() : null
    return [...(hardBreak ? [hardBreak] : []), ...(line === '' ? [] : [schema.text(line)])]
  })
}

function inlineSlice(schema: Schema, nodes: Node[]): Slice {
  const texts: Fragment[] = []
  for (const node of nodes) {
    if (node.isTextblock) texts.push(node.content)
    else {
      node.descendants((child) => {
        if (child.isTextblock) texts.push(child.content)
        return !child.isTextblock
      })
    }
  }
  const hardBreak = Fragment.from(schema.nodes.break?.create())
  const content = texts.reduce(
    (all, text) => (all.size === 0 ? text : all.append(hardBreak).append(text)),
    Fragment.empty,
  )
  return new Slice(content, 0, 0)
}

function blockSlice(nodes: Node[]): Slice {
  const isWords = (node: Node | undefined) => (node?.type.name === 'paragraph' ? 1 : 0)
  return new Slice(Fragment.from(nodes), isWords(nodes[0]), isWords(nodes.at(-1)))
}

function isSingleText(state: EditorState): boolean {
  const part = textPartAt(state.selection.$from)
  return part !== null && (part.kind === 'cell' || part.kind === 'single' || part.type === 'pull-quote')
}
