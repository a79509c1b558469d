'use client'
import { useEffect } from 'react'

/** Asks before the page is left while something typed is neither on this device nor on the server. */
export function useLeaveGuard(keeper: { readonly isKept: boolean }): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!keeper.isKept) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [keeper])
}
