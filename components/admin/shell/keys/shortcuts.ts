import type { NavigationEntry, NavigationGroup } from '#components/admin/shell/navigation/navigation.ts'

/** What a pressed key asks for; `wait` after the first of two keys. */
export type ShortcutAct =
  | { kind: 'go'; href: string }
  | { kind: 'palette' | 'help' | 'search' | 'wait' }
  | { kind: 'none' }

type Pressed = { key: string; mod: boolean; alt: boolean; isTyping: boolean }

export type ShortcutPlace = { groups: NavigationGroup[]; mayCreate: boolean }

/**
 * What a key does. `first` is the key pressed just before, if it may begin a pair. Only ⌘K and Ctrl-K work while
 * typing, and only they when single keys are switched off.
 */
export function readShortcut(
  { key, mod, alt, isTyping }: Pressed,
  first: string | null,
  { groups, mayCreate }: ShortcutPlace,
  singleKeys: boolean,
): ShortcutAct {
  if (mod && !alt && key.toLowerCase() === 'k') return { kind: 'palette' }
  if (mod || alt || isTyping || !singleKeys) return { kind: 'none' }
  if (first === 'g') {
    const entry = findByKeys(groups, `g ${key}`)
    return entry ? { kind: 'go', href: entry.href } : { kind: 'none' }
  }
  if (key === 'g') return { kind: 'wait' }
  if (key === 'n' && mayCreate) return { kind: 'go', href: '/admin/stories/new' }
  if (key === '/') return { kind: 'search' }
  return key === '?' ? { kind: 'help' } : { kind: 'none' }
}

function findByKeys(groups: NavigationGroup[], keys: string): NavigationEntry | undefined {
  return groups.flatMap(({ entries }) => entries).find((entry) => entry.keys === keys)
}
