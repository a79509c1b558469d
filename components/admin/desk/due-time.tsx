'use client'
import type { ReactNode } from 'react'
import { useNow } from '#components/admin/ui/use-now.ts'
import { Time } from '#components/admin/ui/time.tsx'

/** When a story is due; marked once it is late and still open. */
export function DueTime({ at, isOpen = true }: { at: Date; isOpen?: boolean }): ReactNode {
  const nowMs = useNow(at)
  const isLate = isOpen && at.getTime() < nowMs
  return (
    <span className={`whitespace-nowrap ${isLate ? 'font-medium text-bad' : ''}`} suppressHydrationWarning>
      <Time at={at} form="short" />
    </span>
  )
}
