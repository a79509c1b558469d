'use client'
import { useContext, useEffect, useSyncExternalStore } from 'react'
import type { Directory } from '#components/admin/story/state/directory.ts'
import { type StoryDesk, StoryDeskContext } from '#components/admin/story/state/story-desk.ts'
import type { ContentField } from '#components/admin/story/state/story-store.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/** Everything around the story this component stands in. */
export function useStoryDesk(): StoryDesk {
  const desk = useContext(StoryDeskContext)
  if (!desk) throw new Error('This stands on a story page only.')
  return desk
}

/** One field of the story and how to change it; renders again when this field changes, and no other. */
export function useStoryField<K extends ContentField>(
  field: K,
): [ArticleContent[K], (value: ArticleContent[K]) => void] {
  const { store } = useStoryDesk()
  const read = () => store.get()[field]
  const value = useSyncExternalStore(store.subscribe, read, read)
  return [value, (next) => store.edit({ [field]: next })]
}

/** The whole story; renders again with every change of it. */
export function useStoryContent(): ArticleContent {
  const { store } = useStoryDesk()
  return useSyncExternalStore(store.subscribe, store.get, store.get)
}

/** Things by their ids as they become known; those still unknown are absent. */
export function useNamed<T extends { id: string }>(directory: Directory<T>, ids: string[]): Map<string, T> {
  useSyncExternalStore(directory.subscribe, directory.version, directory.version)
  const key = ids.join(',')
  useEffect(() => directory.need(key === '' ? [] : key.split(',')), [directory, key])
  return new Map(ids.flatMap((id) => (directory.get(id) ? [[id, directory.get(id) as T]] : [])))
}
