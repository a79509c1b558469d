'use client'
import { type ReactNode, useSyncExternalStore } from 'react'

const signs: Record<string, string> = {
  shift: '⇧',
  enter: '↵',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  backspace: '⌫',
}

/** Keys to press: `mod+k` together (⌘ on a Mac, Ctrl elsewhere), `g d` one after the other. */
export function Kbd({ keys }: { keys: string }): ReactNode {
  const isMac = useIsMac()
  return (
    <span className="inline-flex shrink-0 gap-1">
      {keys.split(' ').map((chord, index) => (
        <kbd
          key={index}
          className="inline-block min-w-5 rounded-sm border border-rule bg-sunk px-1 text-center font-sans text-xs text-soft"
        >
          {chord
            .split('+')
            .map((key) => nameOf(key, isMac))
            .join(isMac ? '' : '+')}
        </kbd>
      ))}
    </span>
  )
}

function nameOf(key: string, isMac: boolean): string {
  if (key === 'mod') return isMac ? '⌘' : 'Ctrl'
  if (key === 'alt') return isMac ? '⌥' : 'Alt'
  if (key === 'esc') return 'Esc'
  return signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

const never = () => () => {}

function useIsMac(): boolean {
  return useSyncExternalStore(
    never,
    () => /mac|iphone|ipad/i.test(navigator.userAgent),
    () => false,
  )
}
