'use client'
import { useEffect, useState } from 'react'
import { bodyToText } from '#blocks/body.ts'
import { askNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import type { PickedTag } from '#lib/tags/search-tags.ts'

const pauseMs = 2_500

/** Tags the archive suggests for the story as it stands; asked again some time after typing has paused. */
export function useTagSuggestions(): PickedTag[] {
  const { store, file, tags } = useStoryDesk()
  const [suggested, setSuggested] = useState<PickedTag[]>([])
  const [chosen, setChosen] = useState(store.get().tags)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    let asked = ''
    const ask = async () => {
      const { headline, standfirst, body, lang } = store.get()
      const request = JSON.stringify({
        articleId: file.articleId,
        headline,
        text: `${standfirst}\n${bodyToText(body)}`,
        lang,
      })
      if (request === asked) return
      asked = request
      const found = await askNewsroom<PickedTag[]>('tags/suggestions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: request,
      })
      if (isGone || !found.ok) return
      tags.add(found.value)
      setSuggested(found.value)
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), pauseMs)
      setChosen(store.get().tags)
    }
    void ask()
    const unsubscribe = store.subscribe(later)
    return () => {
      isGone = true
      clearTimeout(timer)
      unsubscribe()
    }
  }, [store, file.articleId, tags])

  return suggested.filter(({ id }) => !chosen.includes(id))
}
