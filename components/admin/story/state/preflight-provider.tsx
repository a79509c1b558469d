'use client'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { askNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import type { PreflightFinding } from '#lib/preflight/finding.ts'

export type PreflightView = {
  findings: PreflightFinding[]
  errors: PreflightFinding[]
  warnings: PreflightFinding[]
  /** `stale` while a newer text has not been checked yet. */
  state: 'checking' | 'checked' | 'stale' | 'failed'
}

const pauseMs = 1_200
const PreflightContext = createContext<PreflightView | null>(null)

/** Checks the story whenever typing has paused; everything inside shares what was found. */
export function PreflightProvider({ children }: { children: ReactNode }): ReactNode {
  const { store, file } = useStoryDesk()
  const [findings, setFindings] = useState<PreflightFinding[]>([])
  const [state, setState] = useState<PreflightView['state']>('checking')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let turn = 0
    const check = async () => {
      turn += 1
      const own = turn
      setState('checking')
      const result = await askNewsroom<PreflightFinding[]>(`stories/${file.articleId}/preflight`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(store.get()),
      })
      if (own !== turn) return
      if (result.ok) setFindings(result.value)
      setState(result.ok ? 'checked' : 'failed')
    }
    const later = () => {
      clearTimeout(timer)
      setState('stale')
      timer = setTimeout(() => void check(), pauseMs)
    }
    void check()
    const unsubscribe = store.subscribe(later)
    return () => {
      turn = -1
      clearTimeout(timer)
      unsubscribe()
    }
  }, [store, file.articleId])

  const view = useMemo(
    () => ({
      findings,
      errors: findings.filter(({ severity }) => severity === 'error'),
      warnings: findings.filter(({ severity }) => severity === 'warn'),
      state,
    }),
    [findings, state],
  )
  return <PreflightContext value={view}>{children}</PreflightContext>
}

/** What preflight found in the story as it stands. */
export function usePreflightFindings(): PreflightView {
  const view = useContext(PreflightContext)
  if (!view) throw new Error('Preflight is known on a story page only.')
  return view
}
