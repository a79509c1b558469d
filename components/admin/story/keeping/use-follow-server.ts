'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

const longestTimerMs = 2 ** 31 - 1

/**
 * Loads what stands around the text anew when somebody else has moved the story on, and when the moment of the next
 * planned publication has come.
 */
export function useFollowServer(stage: string, nextStart: Date | undefined): void {
  const router = useRouter()
  const known = useRef(stage)
  useEffect(() => {
    if (known.current === stage) return
    known.current = stage
    router.refresh()
  }, [router, stage])
  const nextMs = nextStart?.getTime()
  useEffect(() => {
    const waitMs = Math.max((nextMs ?? Number.POSITIVE_INFINITY) - Date.now(), 0) + 1_000
    if (waitMs > longestTimerMs) return undefined
    const timer = setTimeout(() => router.refresh(), waitMs)
    return () => clearTimeout(timer)
  }, [router, nextMs])
}
