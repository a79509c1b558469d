'use client'
import { Dialog } from '@base-ui/react/dialog'
import { type ReactNode, useCallback, useRef } from 'react'
import type { ShellProps } from '#components/admin/shell/admin-shell.tsx'
import { PaletteList } from '#components/admin/shell/palette/palette-list.tsx'
import { useShell } from '#components/admin/shell/shell-state.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Everything by name: pages, stories, things to do. */
export function CommandPalette(props: ShellProps): ReactNode {
  const { t } = useWords()
  const { panel, show } = useShell()
  const cameFrom = useRef<HTMLElement | null>(null)
  // The dialog moves the focus a frame later: what is typed until then would be lost.
  const takeFocus = useCallback((field: HTMLElement | null) => {
    if (!field) return
    cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    field.focus()
  }, [])
  return (
    <Dialog.Root open={panel === 'palette'} onOpenChange={(isOpen) => show(isOpen ? 'palette' : null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil fixed inset-0 z-40" />
        <Dialog.Viewport className="fixed inset-0 z-50 grid content-start justify-items-center p-2 sm:pt-[12vh]">
          <Dialog.Popup finalFocus={cameFrom} className="popup w-150 max-w-full overflow-hidden">
            <Dialog.Title className="sr-only">{t('admin.shell.palette')}</Dialog.Title>
            <PaletteList {...props} onDone={() => show(null)} takeFocus={takeFocus} />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
