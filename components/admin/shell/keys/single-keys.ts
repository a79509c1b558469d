'use client'
import { useSyncExternalStore } from 'react'

const key = 'single-keys'
const changed = 'broadsheet:single-keys'

/** Whether keys pressed alone do something; on until somebody switches them off in this browser. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, readSingleKeys, () => true)
}

export function keepSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    return
  }
  dispatchEvent(new Event(changed))
}

function readSingleKeys(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

function subscribe(notify: () => void): () => void {
  addEventListener(changed, notify)
  addEventListener('storage', notify)
  return () => {
    removeEventListener(changed, notify)
    removeEventListener('storage', notify)
  }
}
