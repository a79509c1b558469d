'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { RecoveredText } from '#components/admin/story/conflicts/recovered-text.tsx'
import type { ArticleContent } from '#lib/revisions/content.ts'

type Orphan = { tabId: string; content: ArticleContent; changedAt: number }

type RecoveredTextsProps<O extends Orphan> = {
  orphans: O[]
  onTake: () => void
  onDrop: (orphan: O) => void
}

/** Most left texts are saved by themselves when a story is opened; only one that stays unsaved is shown. */
const showAfterMs = 5_000

/** The texts that closed tabs of this device have left and that the server has not taken. */
export function RecoveredTexts<O extends Orphan>({
  orphans,
  onTake,
  onDrop,
}: RecoveredTextsProps<O>): ReactNode {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), showAfterMs)
    return () => clearTimeout(timer)
  }, [])
  if (!isLate) return null
  return orphans.map((orphan) => (
    <RecoveredText
      key={orphan.tabId}
      content={orphan.content}
      typedAt={new Date(orphan.changedAt)}
      onTake={onTake}
      onDrop={() => onDrop(orphan)}
    />
  ))
}
