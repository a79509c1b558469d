'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { type DialogProps, PopupParts } from '#components/admin/ui/overlays/dialog.tsx'

/** Work beside the page: slides in from its end, on a phone from below. */
export function Sheet({ open, onOpenChange, title, children, footer }: Omit<DialogProps, 'size'>): ReactNode {
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => onOpenChange(isOpen)}>
      <Base.Portal>
        <Base.Backdrop className="veil fixed inset-0 z-40" />
        <Base.Viewport className="fixed inset-0 z-50 overflow-clip">
          <Base.Popup className="sheet absolute inset-x-0 bottom-0 grid max-h-[85dvh] grid-rows-[auto_minmax(0,1fr)_auto] rounded-t-lg border-rule bg-raise pb-[env(safe-area-inset-bottom)] shadow-pop sm:inset-y-0 sm:start-auto sm:end-0 sm:max-h-none sm:w-100 sm:rounded-none sm:border-s">
            <PopupParts title={title} footer={footer}>
              {children}
            </PopupParts>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
