'use client'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

type ShellPanel = 'palette' | 'help' | 'more' | null

type ShellState = { panel: ShellPanel; show: (panel: ShellPanel) => void }

const ShellContext = createContext<ShellState>({ panel: null, show: () => {} })

/** Which of the shell's own panels is open; one at a time. */
export function ShellStateProvider({ children }: { children: ReactNode }): ReactNode {
  const [panel, show] = useState<ShellPanel>(null)
  const state = useMemo(() => ({ panel, show }), [panel])
  return <ShellContext value={state}>{children}</ShellContext>
}

export function useShell(): ShellState {
  return useContext(ShellContext)
}
