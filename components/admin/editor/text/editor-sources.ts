import { createContext } from 'react'
import type { Inline } from '#blocks/inline.ts'
import type { Result } from '#lib/result.ts'

/** A picture of the library as an editor chooses it, with what the library knows to say of it. */
export type PictureChoice = {
  media: string
  thumbUrl: string
  widthPx: number
  heightPx: number
  /** What to call it in a list. */
  name: string
  alt: string
  decorative: boolean
  caption: Inline
  credit: string
}

/** A story of ours as an editor links to it. */
export type StoryChoice = { article: string; headline: string; hint: string }

/** Where the editor finds pictures and stories; whoever shows the editor brings it. */
export type EditorSources = {
  pictures: {
    search(query: string): Promise<PictureChoice[]>
    byIds(media: string[]): Promise<PictureChoice[]>
    upload?(file: File): Promise<Result<PictureChoice>>
  }
  stories: {
    search(query: string): Promise<StoryChoice[]>
    byIds(articles: string[]): Promise<StoryChoice[]>
  }
}

/** Sources that know nothing, for places without a library. */
const noSources: EditorSources = {
  pictures: { search: async () => [], byIds: async () => [] },
  stories: { search: async () => [], byIds: async () => [] },
}

export const SourcesContext = createContext<EditorSources>(noSources)
