'use client'
import { useEffect, useState } from 'react'
import { askNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

const pauseMs = 150

/** Pictures of the library for what was typed, asked once typing pauses; the answer before stays until the next comes. */
export function usePictureSearch(query: string) {
  const [found, setFound] = useState<LibraryPicture[]>([])
  const [state, setState] = useState<'searching' | 'found' | 'failed'>('searching')

  useEffect(() => {
    let isGone = false
    const ask = async () => {
      const result = await askNewsroom<LibraryPicture[]>(`pictures?q=${encodeURIComponent(query)}`)
      if (isGone) return
      if (result.ok) setFound(result.value)
      setState(result.ok ? 'found' : 'failed')
    }
    const timer = setTimeout(() => void ask(), query === '' ? 0 : pauseMs)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [query])

  return { found, state }
}
