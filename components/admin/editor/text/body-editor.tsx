'use client'
import { EditorContent, EditorContext } from '@tiptap/react'
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { StoredBody } from '#blocks/body.ts'
import { BlockHandle } from '#components/admin/editor/text/tools/block-handle.tsx'
import type { BlockMarks, MarkKind } from '#components/admin/editor/text/tools/block-marks.ts'
import { type BodyEditorHandle, makeHandle } from '#components/admin/editor/text/body-editor-handle.ts'
import { type EditorSources, SourcesContext } from '#components/admin/editor/text/editor-sources.ts'
import { GutterMarks } from '#components/admin/editor/text/tools/gutter-marks.tsx'
import type { ReadPaste } from '#components/admin/editor/text/paste-handling.ts'
import { conflictsMeta } from '#components/admin/editor/text/signs-plugin.ts'
import { SlashMenu } from '#components/admin/editor/text/tools/slash-menu.tsx'
import { TextToolbar } from '#components/admin/editor/text/tools/text-toolbar.tsx'
import { useBlockBoxes } from '#components/admin/editor/text/tools/use-block-boxes.ts'
import { useBodyEditor } from '#components/admin/editor/text/use-body-editor.ts'

export type { BodyEditorHandle }

export type BodyEditorProps = {
  /** The text to begin with; what comes later from elsewhere goes through the handle. */
  body: StoredBody
  lang: string
  dir: 'ltr' | 'rtl'
  /** What the text is called for those who cannot see it. */
  label: string
  sources: EditorSources
  /** After every change made here; blocks that did not change are the same objects as before. */
  onChange: (body: StoredBody) => void
  /** The block with the caret or the focus; null when it has left the text. */
  onBlock?: (blockId: string | null) => void
  onReady?: (handle: BodyEditorHandle) => void
  marks?: BlockMarks
  onMark?: (blockId: string, kind: MarkKind) => void
  /** Offers a note in the menu of a block. */
  onNote?: (blockId: string) => void
  readPaste?: ReadPaste
  readOnly?: boolean
}

const noMarks: BlockMarks = {}

/** The text of a story, written block by block as readers will see it. */
export function BodyEditor({
  sources,
  marks = noMarks,
  onMark,
  onNote,
  ...props
}: BodyEditorProps): ReactNode {
  const { editor, keys } = useBodyEditor({ ...props, sources })
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const context = useMemo(() => ({ editor }), [editor])
  useReady(editor, props.onReady)
  useConflicts(editor, marks.conflicts)
  return (
    <SourcesContext value={sources}>
      <EditorContext value={context}>
        {editor && !props.readOnly ? <TextToolbar editor={editor} onNote={onNote} /> : null}
        <div ref={setFrame} dir={props.dir} className="relative pt-4 pe-10 md:ps-10">
          <EditorContent editor={editor} />
          {editor ? (
            <Beside
              editor={editor}
              frame={frame}
              marks={marks}
              onMark={onMark}
              onNote={onNote}
              readOnly={props.readOnly ?? false}
            />
          ) : null}
        </div>
        {editor && !props.readOnly ? <SlashMenu editor={editor} keys={keys} /> : null}
      </EditorContext>
    </SourcesContext>
  )
}

type ReadyEditor = NonNullable<ReturnType<typeof useBodyEditor>['editor']>

function Beside({
  editor,
  frame,
  marks,
  onMark,
  onNote,
  readOnly,
}: {
  editor: ReadyEditor
  frame: HTMLElement | null
  marks: BlockMarks
  onMark: BodyEditorProps['onMark']
  onNote: BodyEditorProps['onNote']
  readOnly: boolean
}): ReactNode {
  const boxes = useBlockBoxes(editor, frame)
  return (
    <>
      {readOnly ? null : <BlockHandle editor={editor} frame={frame} boxes={boxes} onNote={onNote} />}
      <GutterMarks marks={marks} boxes={boxes} onMark={onMark} />
    </>
  )
}

function useReady(editor: ReadyEditor | null, onReady: BodyEditorProps['onReady']): void {
  const tell = useEffectEvent((handle: BodyEditorHandle) => onReady?.(handle))
  useEffect(() => {
    if (editor) tell(makeHandle(editor))
  }, [editor])
}

function useConflicts(editor: ReadyEditor | null, conflicts: string[] | undefined): void {
  const ids = JSON.stringify(conflicts ?? [])
  useEffect(() => {
    const [key, list] = conflictsMeta(JSON.parse(ids) as string[])
    editor?.view.dispatch(editor.state.tr.setMeta(key, list))
  }, [editor, ids])
}
