'use client'
import { type Editor, useEditor } from '@tiptap/react'
import { useMemo, useState } from 'react'
import { bodyToEditor } from '#blocks/editor/mapping/body-to-editor.ts'
import { starterBlock } from '#blocks/editor/starter-block.ts'
import type { BodyEditorProps } from '#components/admin/editor/text/body-editor.tsx'
import { remoteMeta } from '#components/admin/editor/text/body-editor-handle.ts'
import { documentBody } from '#components/admin/editor/text/document-body.ts'
import { editorExtensions } from '#components/admin/editor/text/editor-extensions.ts'
import { pasteHandling } from '#components/admin/editor/text/paste-handling.ts'
import { type SlashKeys, slashKeys } from '#components/admin/editor/text/tools/slash-plugin.ts'
import { useBlockAtHand } from '#components/admin/editor/text/use-block-at-hand.ts'
import { useWords } from '#components/admin/ui/words.tsx'

type Options = Omit<BodyEditorProps, 'marks' | 'onMark' | 'onNote' | 'onReady'>

/** The editor behind the surface; null until it stands in the page. `keys` is what the slash menu listens to. */
export function useBodyEditor(options: Options): { editor: Editor | null; keys: SlashKeys } {
  const { body, lang, dir, label, sources, onChange, onBlock, readPaste, readOnly } = options
  const { t } = useWords()
  const [keys] = useState(slashKeys)
  const [extensions] = useState(() => editorExtensions(t, keys))
  const [content] = useState(() => bodyToEditor(body.length > 0 ? body : [starterBlock('paragraph')]))
  const editorProps = useMemo(
    () => ({
      ...pasteHandling({ readPaste, pictures: sources.pictures, embeds: sources.embeds }),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang,
        dir,
        spellcheck: 'true',
        class: 'editor-text',
      },
    }),
    [readPaste, sources, label, lang, dir],
  )
  const editor = useEditor({
    extensions,
    content,
    editorProps,
    editable: readOnly !== true,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: {
      keymap: false,
      clipboardTextSerializer: false,
      delete: false,
      drop: false,
      paste: false,
    },
    onUpdate: ({ editor: { state }, transaction }) => {
      if (transaction.getMeta(remoteMeta) !== true) onChange(documentBody(state.doc))
    },
  })
  useBlockAtHand(editor, onBlock)
  return { editor, keys }
}
