'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useShell } from '#components/admin/shell/shell-state.tsx'
import { readShortcut, type ShortcutPlace } from '#components/admin/shell/keys/shortcuts.ts'
import { useSingleKeys } from '#components/admin/shell/keys/single-keys.ts'

const pairMs = 1_200

/** Listens for the newsroom's shortcuts; draws nothing. */
export function ShortcutKeys(place: ShortcutPlace): null {
  const router = useRouter()
  const { show } = useShell()
  const singleKeys = useSingleKeys()
  useEffect(() => {
    let first = { key: '', at: 0 }

    function listen(event: KeyboardEvent): void {
      // The editor has its own meaning for some of these keys.
      if (event.defaultPrevented || event.isComposing) return
      const mod = event.metaKey || event.ctrlKey
      const pressed = { key: event.key, mod, alt: event.altKey, isTyping: isTyping(event.target) }
      const before = Date.now() - first.at < pairMs ? first.key : null
      const act = readShortcut(pressed, before, place, singleKeys)
      first = act.kind === 'wait' ? { key: event.key, at: Date.now() } : { key: '', at: 0 }
      if (act.kind === 'none' || act.kind === 'wait') return
      event.preventDefault()
      if (act.kind === 'go') router.push(act.href)
      else if (act.kind === 'search') focusSearch()
      else show(act.kind)
    }

    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [place, router, show, singleKeys])
  return null
}

/** In a field, or in something floating that has keys of its own. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement && /^(checkbox|radio|button|submit)$/.test(target.type)) return false
  return (
    target.isContentEditable || target.closest('input, textarea, select, [role=dialog], [role=menu]') !== null
  )
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('main input[type=search]')?.focus()
}
