'use client'
import { Menu } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/react'
import { type ReactNode, type RefObject, useState } from 'react'
import { blockActions } from '#components/admin/editor/text/tools/block-actions.tsx'
import { Kbd } from '#components/admin/ui/kbd.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type Opener = { 'aria-haspopup': 'menu'; 'aria-expanded': boolean; onClick: () => void }

/**
 * The menu of one block. It opens when its button is pressed and let go, so that the same button can be dragged,
 * and gives the focus to the text when it closes.
 */
export function BlockMenu({
  editor,
  blockId,
  onNote,
  anchor,
  children,
}: {
  editor: Editor
  blockId: string | null
  onNote: ((blockId: string) => void) | undefined
  anchor: RefObject<HTMLElement | null>
  children: (opener: Opener) => ReactNode
}): ReactNode {
  const { t } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const opener: Opener = {
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onClick: () => setIsOpen(!isOpen),
  }
  return (
    <Menu.Root modal={false} open={isOpen} onOpenChange={setIsOpen}>
      {children(opener)}
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} sideOffset={4} align="start" className="z-50 outline-none">
          <Menu.Popup
            aria-label={t('editor.text.menu.block')}
            finalFocus={() => editor.view.dom}
            className="popup max-h-(--available-height) min-w-44 overflow-y-auto p-1"
          >
            {isOpen && blockId !== null
              ? blockActions(editor, blockId, t, onNote).map(({ label, onSelect, icon, shortcut, tone }) => (
                  <Menu.Item
                    key={label}
                    onClick={onSelect}
                    className={`option [&_svg]:size-4 ${tone === 'danger' ? 'text-bad!' : ''}`}
                  >
                    {icon}
                    <span className="grow">{label}</span>
                    {shortcut ? <Kbd keys={shortcut} /> : null}
                  </Menu.Item>
                ))
              : null}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
