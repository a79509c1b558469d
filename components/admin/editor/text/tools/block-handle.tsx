'use client'
import { Fragment, Slice } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import { GripVertical } from 'lucide-react'
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { getTopBlock, topBlockAt } from '#blocks/editor/top-blocks.ts'
import { choiceIdOf } from '#components/admin/editor/text/tools/block-actions.tsx'
import { BlockMenu } from '#components/admin/editor/text/tools/block-menu.tsx'
import { IconButton } from '#components/admin/editor/text/tools/icon-button.tsx'
import type { BlockBox } from '#components/admin/editor/text/tools/use-block-boxes.ts'
import { useWords } from '#components/admin/ui/words.tsx'

type Props = { editor: Editor; frame: HTMLElement | null; boxes: BlockBox[]; onNote?: (id: string) => void }

/** Stands beside the block under the pointer, or else the one with the caret: drag it to move the block, press it for a menu. */
export function BlockHandle({ editor, frame, boxes, onNote }: Props): ReactNode {
  const { t } = useWords()
  const anchor = useRef<HTMLButtonElement>(null)
  const hovered = useHovered(frame, boxes)
  const atCaret = useEditorState({
    editor,
    selector: ({ editor: { state } }) => topBlockAt(state.doc, state.selection.from)?.id ?? null,
  })
  const box = boxes.find(({ id }) => id === (hovered ?? atCaret))
  if (!box) return null
  const choice = choiceIdOf(editor, box.id)
  const name = choice === null ? t('editor.text.menu.block') : t(`editor.text.block.${choice}`)
  return (
    <div
      className="absolute start-0 hidden md:block"
      style={{
        insetBlockStart: box.topPx + Math.max(0, (Math.min(box.lineHeightPx, box.heightPx) - 28) / 2),
      }}
    >
      <BlockMenu editor={editor} blockId={box.id} onNote={onNote} anchor={anchor}>
        {(opener) => (
          <IconButton
            {...opener}
            ref={anchor}
            label={t('editor.text.menu.of', { block: name })}
            className="cursor-grab! active:cursor-grabbing!"
            draggable
            onDragStart={(event) => beginDrag(event, editor, box.id)}
            onDragEnd={() => {
              editor.view.dragging = null
            }}
          >
            <GripVertical />
          </IconButton>
        )}
      </BlockMenu>
    </div>
  )
}

// The editor's own drop does the rest: it takes the block out and puts it where it is let go, in one step.
function beginDrag(event: DragEvent, { view }: Editor, id: string): void {
  const block = getTopBlock(view.state.doc, id)
  const dom = block ? view.nodeDOM(block.pos) : null
  if (!block || !(dom instanceof HTMLElement)) return
  const selection = NodeSelection.create(view.state.doc, block.pos)
  view.dispatch(view.state.tr.setSelection(selection))
  event.dataTransfer.clearData()
  event.dataTransfer.setData('text/plain', block.node.textContent)
  event.dataTransfer.effectAllowed = 'copyMove'
  event.dataTransfer.setDragImage(dom, 0, 0)
  view.dragging = { slice: new Slice(Fragment.from(block.node), 0, 0), move: !event.altKey }
}

function useHovered(frame: HTMLElement | null, boxes: BlockBox[]): string | null {
  const [hovered, setHovered] = useState<string | null>(null)
  useEffect(() => {
    if (!frame) return undefined
    const follow = ({ clientY }: PointerEvent) => {
      const y = clientY - frame.getBoundingClientRect().top
      const box = boxes.find(({ topPx, heightPx }) => y >= topPx - 8 && y < topPx + heightPx + 8)
      setHovered(box?.id ?? null)
    }
    const leave = () => setHovered(null)
    frame.addEventListener('pointermove', follow)
    frame.addEventListener('pointerleave', leave)
    // Whoever types looks at the caret.
    frame.addEventListener('keydown', leave)
    return () => {
      frame.removeEventListener('pointermove', follow)
      frame.removeEventListener('pointerleave', leave)
      frame.removeEventListener('keydown', leave)
    }
  }, [frame, boxes])
  return hovered
}
