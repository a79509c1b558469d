import { Toast } from '@base-ui/react/toast'

export type ToastTone = 'plain' | 'good' | 'warn' | 'bad'

const shownMs = 6_000
const forEver = 0

/** The messages on show; `Toaster` draws them. */
export const toasts = Toast.createToastManager()

/** Says something in a corner of the page for a few seconds; a `bad` one stays until it is closed. */
export function toast(
  message: string,
  { tone = 'plain', action }: { tone?: ToastTone; action?: { label: string; onClick: () => void } } = {},
): void {
  toasts.add({
    title: message,
    type: tone,
    timeout: tone === 'bad' ? forEver : shownMs,
    priority: tone === 'bad' ? 'high' : 'low',
    ...(action ? { actionProps: { children: action.label, onClick: action.onClick } } : {}),
  })
}
