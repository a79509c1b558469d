'use client'
import { Toast } from '@base-ui/react/toast'
import { CircleAlert, CircleCheck, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from '#components/admin/ui/button-class.ts'
import { toasts } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'

const icons = {
  good: <CircleCheck className="text-good" aria-hidden />,
  warn: <TriangleAlert className="text-warn" aria-hidden />,
  bad: <CircleAlert className="text-bad" aria-hidden />,
} as Record<string, ReactNode>

/** Where `toast` messages appear; once in the document. */
export function Toaster(): ReactNode {
  return (
    <Toast.Provider toastManager={toasts} limit={4}>
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-3 bottom-[calc(var(--bar)+0.75rem)] z-60 grid gap-2 sm:start-auto sm:end-4 sm:w-92">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList(): ReactNode {
  const { t } = useWords()
  return Toast.useToastManager().toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="popup data-limited:hidden">
      <Toast.Content className="flex items-start gap-2.5 py-2 ps-3 pe-1.5 [&>svg]:mt-2 [&>svg]:size-4 [&>svg]:shrink-0">
        {icons[toast.type ?? '']}
        <Toast.Title render={<p />} className="grow py-1.5" />
        <Toast.Action className={buttonClass('quiet', 's')} />
        <Toast.Close
          className="grid size-8 shrink-0 place-items-center rounded-md text-soft hover:bg-sunk hover:text-ink"
          aria-label={t('admin.form.close')}
        >
          <X className="size-4" aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
