'use client'
import { Toolbar } from '@base-ui/react/toolbar'
import { type Editor, useEditorState } from '@tiptap/react'
import { Bold, ChevronDown, Code, Italic, Redo2, Subscript, Superscript, Undo2 } from 'lucide-react'
import { type ReactElement, type ReactNode, useRef } from 'react'
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history'
import { hasMark, toggleSimpleMark } from '#blocks/editor/commands/marks.ts'
import { topBlockAt } from '#blocks/editor/top-blocks.ts'
import type { simpleMarks } from '#blocks/inline.ts'
import { choiceIdOf } from '#components/admin/editor/text/tools/block-actions.tsx'
import { BlockMenu } from '#components/admin/editor/text/tools/block-menu.tsx'
import { IconButton } from '#components/admin/editor/text/tools/icon-button.tsx'
import { LinkButton } from '#components/admin/editor/text/tools/link-button.tsx'
import { runCommand } from '#components/admin/editor/text/tools/run-command.ts'
import { buttonClass } from '#components/admin/ui/button-class.ts'
import { useWords } from '#components/admin/ui/words.tsx'

const icons: Record<(typeof simpleMarks)[number], ReactElement> = {
  strong: <Bold />,
  em: <Italic />,
  code: <Code />,
  sup: <Superscript />,
  sub: <Subscript />,
}
const order = ['strong', 'em'] as const
const rarer = ['sup', 'sub', 'code'] as const

/** Marks, link, undo and what can be done with the block at hand; arrow keys walk through it. */
export function TextToolbar({
  editor,
  onNote,
}: {
  editor: Editor
  onNote?: (id: string) => void
}): ReactNode {
  const { t } = useWords()
  const { canUndo, canRedo } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({ canUndo: undoDepth(state) > 0, canRedo: redoDepth(state) > 0 }),
  })
  return (
    <Toolbar.Root
      aria-label={t('editor.text.toolbar')}
      className="sticky top-(--editor-top,0px) z-10 flex min-h-10 flex-wrap items-center gap-0.5 border-b border-rule bg-paper py-1 font-sans"
    >
      <BlockAtHand editor={editor} onNote={onNote} />
      <Divider />
      {order.map((name) => (
        <MarkButton key={name} editor={editor} name={name} />
      ))}
      <LinkButton editor={editor} />
      {rarer.map((name) => (
        <MarkButton key={name} editor={editor} name={name} />
      ))}
      <Divider />
      <Tool label={t('editor.text.undo')} disabled={!canUndo} onPress={() => runCommand(editor, undo)}>
        <Undo2 />
      </Tool>
      <Tool label={t('editor.text.redo')} disabled={!canRedo} onPress={() => runCommand(editor, redo)}>
        <Redo2 />
      </Tool>
    </Toolbar.Root>
  )
}

function BlockAtHand({ editor, onNote }: { editor: Editor; onNote?: (id: string) => void }): ReactNode {
  const { t } = useWords()
  const anchor = useRef<HTMLButtonElement>(null)
  const id = useEditorState({
    editor,
    selector: ({ editor: { state } }) => topBlockAt(state.doc, state.selection.from)?.id ?? null,
  })
  const choice = useEditorState({ editor, selector: () => (id === null ? null : choiceIdOf(editor, id)) })
  const name = choice === null ? t('editor.text.menu.block') : t(`editor.text.block.${choice}`)
  return (
    <BlockMenu editor={editor} blockId={id} onNote={onNote} anchor={anchor}>
      {(opener) => (
        <Toolbar.Button
          {...opener}
          ref={anchor}
          className={`${buttonClass('quiet', 's')} w-36 justify-between!`}
        >
          <span className="truncate">{name}</span>
          <ChevronDown aria-hidden />
        </Toolbar.Button>
      )}
    </BlockMenu>
  )
}

function MarkButton({ editor, name }: { editor: Editor; name: (typeof simpleMarks)[number] }): ReactNode {
  const { t } = useWords()
  const isOn = useEditorState({ editor, selector: ({ editor: { state } }) => hasMark(state, name) })
  return (
    <Tool
      label={t(`editor.text.mark.${name}`)}
      isPressed={isOn}
      onPress={() => runCommand(editor, toggleSimpleMark(name))}
    >
      {icons[name]}
    </Tool>
  )
}

function Tool({
  label,
  isPressed,
  disabled,
  onPress,
  children,
}: {
  label: string
  isPressed?: boolean
  disabled?: boolean
  onPress: () => void
  children: ReactElement
}): ReactNode {
  return (
    <Toolbar.Button
      disabled={disabled}
      aria-pressed={isPressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      render={<IconButton label={label}>{children}</IconButton>}
    />
  )
}

function Divider(): ReactNode {
  return <Toolbar.Separator className="mx-1 h-5 w-px bg-rule" />
}
