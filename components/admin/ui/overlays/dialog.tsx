'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '#components/admin/ui/words.tsx'

export type DialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  children: ReactNode
  /** The buttons at its foot, the strong one last. */
  footer?: ReactNode
  size?: 'm' | 'l' | 'xl'
}

const widths = { m: 'w-120', l: 'w-180', xl: 'w-280' }

/** A question or a piece of work that waits for an answer; Escape and a click beside it close it. */
export function Dialog({ open, onOpenChange, title, children, footer, size = 'm' }: DialogProps): ReactNode {
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => onOpenChange(isOpen)}>
      <Base.Portal>
        <Base.Backdrop className="veil fixed inset-0 z-40" />
        <Base.Viewport className="fixed inset-0 z-50 grid items-end justify-items-center overflow-y-auto p-3 sm:items-start sm:pt-[10vh]">
          <Base.Popup
            className={`popup grid max-h-[84dvh] max-w-full grid-rows-[auto_minmax(0,1fr)_auto] ${widths[size]}`}
          >
            <PopupParts title={title} footer={footer}>
              {children}
            </PopupParts>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}

/** What stands in a dialog or sheet: its head, its content, which scrolls, and its buttons. */
export function PopupParts({
  title,
  children,
  footer,
}: Pick<DialogProps, 'title' | 'children' | 'footer'>): ReactNode {
  return (
    <>
      <PopupHead title={title} />
      <div className="overflow-y-auto px-5 pb-5">{children}</div>
      {footer ? (
        <div className="flex flex-wrap justify-end gap-2 border-t border-rule px-5 py-3">{footer}</div>
      ) : null}
    </>
  )
}

/** The title with the button that closes. */
function PopupHead({ title }: { title: ReactNode }): ReactNode {
  const { t } = useWords()
  return (
    <div className="flex items-center justify-between gap-4 py-3 ps-5 pe-3">
      <Base.Title className="font-serif text-xl font-semibold">{title}</Base.Title>
      <Base.Close
        className="grid size-8 place-items-center rounded-md text-soft hover:bg-sunk hover:text-ink pointer-coarse:size-11"
        aria-label={t('admin.form.close')}
      >
        <X className="size-4" aria-hidden />
      </Base.Close>
    </div>
  )
}
