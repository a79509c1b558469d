'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ComboboxOption } from '#components/admin/ui/combobox/combobox.tsx'

/** Finds options for what was typed; '' asks for the most likely ones. Throws when it cannot answer. */
export type ComboboxSearch = (query: string) => Promise<ComboboxOption[]>

const pauseMs = 120

/** Asks `search` once typing pauses; only the newest answer counts, the one before stays until it comes. */
export function useComboboxSearch(search: ComboboxSearch) {
  const [found, setFound] = useState<ComboboxOption[]>([])
  const [state, setState] = useState<'idle' | 'searching' | 'failed'>('idle')
  const newest = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latestSearch = useRef(search)
  useEffect(() => {
    latestSearch.current = search
  })
  useEffect(() => () => clearTimeout(timer.current), [])

  const answer = useCallback(async (query: string, turn: number) => {
    const options = await latestSearch.current(query).catch(() => null)
    if (turn !== newest.current) return
    if (options) setFound(options)
    setState(options ? 'idle' : 'failed')
  }, [])

  const ask = useCallback(
    (query: string) => {
      const turn = ++newest.current
      setState('searching')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void answer(query.trim(), turn), query === '' ? 0 : pauseMs)
    },
    [answer],
  )

  return { found, state, ask }
}
