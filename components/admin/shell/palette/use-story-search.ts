'use client'
import { useEffect, useState } from 'react'
import type { AdminMessages } from '#lib/i18n/admin-messages.ts'

/** A story as the palette lists it. */
export type FoundStory = {
  articleId: string
  headline: string
  section: string | null
  status: keyof AdminMessages['admin']['status']
}

const pauseMs = 120

/** Stories for the words typed, asked of the server once typing pauses; the last answer stays until the next comes. */
export function useStorySearch(wanted: string): { stories: FoundStory[]; state: 'idle' | 'searching' } {
  const [answer, setAnswer] = useState<{ query: string; stories: FoundStory[] }>({ query: '', stories: [] })
  useEffect(() => {
    const asking = new AbortController()
    const timer = setTimeout(() => {
      if (wanted) void askStories(wanted, asking.signal).then(keepAnswer)
    }, pauseMs)

    function keepAnswer(stories: FoundStory[]): void {
      if (!asking.signal.aborted) setAnswer({ query: wanted, stories })
    }

    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [wanted])
  if (!wanted) return { stories: [], state: 'idle' }
  return { stories: answer.stories, state: answer.query === wanted ? 'idle' : 'searching' }
}

/** No answer is no story: the palette's other entries go on working. */
async function askStories(query: string, signal: AbortSignal): Promise<FoundStory[]> {
  try {
    const answer = await fetch(`/api/newsroom/search?q=${encodeURIComponent(query)}`, { signal })
    return answer.ok ? ((await answer.json()) as { value: FoundStory[] }).value : []
  } catch {
    return []
  }
}
