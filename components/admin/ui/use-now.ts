'use client'
import { useSyncExternalStore } from 'react'

const secondMs = 1_000
const farMs = 3_600_000

/** The time now, in milliseconds: to the second within an hour of `moment`, else to half a minute. */
export function useNow(moment: Date): number {
  const read = () => {
    const nowMs = Date.now()
    const stepMs = Math.abs(moment.getTime() - nowMs) < farMs ? secondMs : 30 * secondMs
    return Math.floor(nowMs / stepMs) * stepMs
  }
  return useSyncExternalStore(everySecond, read, read)
}

function everySecond(notify: () => void): () => void {
  const timer = setInterval(notify, secondMs)
  return () => clearInterval(timer)
}
