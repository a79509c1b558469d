import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Editor } from '@tiptap/react'
import type { StoredBody } from '#blocks/body.ts'
import { insertBlocks } from '#blocks/editor/commands/insert-blocks.ts'
import { selectBlock } from '#blocks/editor/commands/select-block.ts'
import { replaceBody } from '#blocks/editor/replacing/replace-body.ts'
import { getTopBlock } from '#blocks/editor/top-blocks.ts'
import { documentBody } from '#components/admin/editor/text/document-body.ts'
import { keepTyped } from '#components/admin/editor/text/keep-typed.ts'
import { runCommand } from '#components/admin/editor/text/tools/run-command.ts'
import { tkRanges } from '#components/admin/editor/text/signs-plugin.ts'

/** What others do with the text from outside. */
export type BodyEditorHandle = {
  /** Shows what a merge gave. Only changed blocks are touched, the caret stays, it is no step of undo, and it waits for an open composition. */
  replaceBody(body: StoredBody): void
  getBody(): StoredBody
  /** Puts blocks behind a block, or behind the one with the caret; their ids are kept where they are free. */
  insertBlocks(blocks: StoredBody, behindId?: string | null): void
  goToBlock(blockId: string): void
  /** Selects the n-th TK of the text, from 0; after the last comes the first. */
  goToTk(index: number): void
  focus(): void
}

/** The handle of an editor. */
export function makeHandle(editor: Editor): BodyEditorHandle {
  let waiting: { body: StoredBody; before: StoredBody } | null = null
  const replaceNow = () => {
    if (waiting === null || editor.isDestroyed) return
    const tr = replaceBody(
      editor.state,
      keepTyped(waiting.body, waiting.before, documentBody(editor.state.doc)),
    )
    waiting = null
    if (tr) editor.view.dispatch(tr.setMeta(remoteMeta, true))
  }
  return {
    replaceBody(body) {
      const isOpen = waiting !== null
      waiting = { body, before: documentBody(editor.state.doc) }
      // Replacing text under an open composition would end it in the middle of a word.
      if (!editor.view.composing) replaceNow()
      else if (!isOpen) afterComposition(editor.view, replaceNow)
    },
    getBody: () => documentBody(editor.state.doc),
    insertBlocks: (blocks, behindId = null) => {
      runCommand(editor, insertBlocks(blocks, behindId))
    },
    goToBlock(blockId) {
      runCommand(editor, selectBlock(blockId))
      scrollTo(editor, getTopBlock(editor.state.doc, blockId)?.pos)
    },
    goToTk(index) {
      const ranges = tkRanges(editor.state.doc)
      const range = ranges.at(index % Math.max(1, ranges.length))
      if (!range) return
      const { tr, doc } = editor.state
      editor.view.dispatch(tr.setSelection(TextSelection.create(doc, range.from, range.to)))
      editor.view.focus()
      scrollTo(editor, range.from)
    },
    focus: () => editor.view.focus(),
  }
}

/** Meta of a transaction that came from elsewhere, so that it is not told as an edit. */
export const remoteMeta = 'remote'

function afterComposition(view: EditorView, run: () => void): void {
  const done = () => setTimeout(run, 50)
  view.dom.addEventListener('compositionend', done, { once: true })
}

function scrollTo({ view }: Editor, pos: number | undefined): void {
  if (pos === undefined) return
  const { node } = view.domAtPos(pos + 1)
  const element = node instanceof HTMLElement ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}
