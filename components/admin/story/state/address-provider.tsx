'use client'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { askNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import type { AddressPreview } from '#components/admin/story/state/story-actions.ts'
import { useStoryDesk, useStoryField } from '#components/admin/story/state/use-story.ts'

const pauseMs = 400
const AddressContext = createContext<AddressPreview | null>(null)

/** Keeps asking for the address the story would have with its present section and slug; everything inside shares it. */
export function AddressProvider({ children }: { children: ReactNode }): ReactNode {
  const { file } = useStoryDesk()
  const [section] = useStoryField('section')
  const [slug] = useStoryField('slug')
  const [preview, setPreview] = useState<AddressPreview | null>(file.address)
  const query = new URLSearchParams({ section: section ?? '', slug }).toString()
  const known = useRef(query)

  useEffect(() => {
    let isGone = false
    const ask = async () => {
      const asked = await askNewsroom<AddressPreview>(`stories/${file.articleId}/address?${query}`)
      if (isGone) return
      known.current = query
      setPreview(asked.ok ? asked.value : null)
    }
    const timer = query === known.current ? undefined : setTimeout(() => void ask(), pauseMs)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [file.articleId, query])

  return <AddressContext value={preview}>{children}</AddressContext>
}

/** The address the story would have; null while nobody knows. */
export function useAddressPreview(): AddressPreview | null {
  return useContext(AddressContext)
}
