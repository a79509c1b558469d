'use client'
import { useEffect, useState } from 'react'
import { createStoryStore, type StoryStore } from '#components/admin/story/state/story-store.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

type Keeper = {
  change(content: ArticleContent): void
  onRemote(listener: (content: ArticleContent) => void): () => void
}

/** The story's store, whose edits the keeper journals at once and whose fields follow what comes from others. */
export function useKeptStore(keeper: Keeper, initial: ArticleContent): StoryStore {
  const [store] = useState(() => createStoryStore(initial))
  useEffect(() => {
    const stops = [
      store.onEdit((content) => keeper.change(content)),
      keeper.onRemote((content) => store.replace(content)),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [store, keeper])
  return store
}
