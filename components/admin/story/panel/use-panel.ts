'use client'
import { useCallback, useState } from 'react'
import type { PanelTab } from '#components/admin/story/panel/panel-tab.ts'

/** Which part of the panel is shown, whether its sheet is open, and which block a new note is about. */
export function usePanel() {
  const [tab, setTab] = useState<PanelTab>('story')
  const [isOpen, setIsOpen] = useState(false)
  const [noteAbout, setNoteAbout] = useState<string | null>(null)

  /** Opens a part of the panel; null opens whatever was shown last. */
  const show = useCallback((wanted: PanelTab | null) => {
    if (wanted !== null) setTab(wanted)
    setIsOpen(true)
  }, [])
  const close = useCallback(() => setIsOpen(false), [])
  const writeNote = useCallback((blockId: string) => {
    setNoteAbout(blockId)
    setTab('notes')
    setIsOpen(true)
  }, [])

  return { tab, setTab, isOpen, setIsOpen, noteAbout, setNoteAbout, show, close, writeNote }
}
