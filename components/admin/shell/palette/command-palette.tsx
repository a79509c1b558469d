'use client'
import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import type { ShellProps } from '#components/admin/shell/admin-shell.tsx'
import { PaletteList } from '#components/admin/shell/palette/palette-list.tsx'
import { useShell } from '#components/admin/shell/shell-state.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Everything by name: pages, stories, things to do. */
export function CommandPalette(props: ShellProps): ReactNode {
  const { t } = useWords()
  const { panel, show } = useShell()
  return (
    <Dialog.Root open={panel === 'palette'} onOpenChange={(isOpen) => show(isOpen ? 'palette' : null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil fixed inset-0 z-40" />
        <Dialog.Viewport className="fixed inset-0 z-50 grid content-start justify-items-center p-2 sm:pt-[12vh]">
          <Dialog.Popup className="popup w-150 max-w-full overflow-hidden">
            <Dialog.Title className="sr-only">{t('admin.shell.palette')}</Dialog.Title>
            <PaletteList {...props} onDone={() => show(null)} />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
