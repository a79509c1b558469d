import { createContext } from 'react'
import type { Directory } from '#components/admin/story/state/directory.ts'
import type { StoryActions } from '#components/admin/story/state/story-actions.ts'
import type { StoryFile } from '#components/admin/story/state/story-file.ts'
import type { StoryStore } from '#components/admin/story/state/story-store.ts'
import type { PickedContributor } from '#lib/contributors/search-contributors.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'
import type { PickedTag } from '#lib/tags/search-tags.ts'

/** What every part of the story page may reach: the story, what is known around it, what can be done. */
export type StoryDesk = {
  file: StoryFile
  store: StoryStore
  actions: StoryActions
  tags: Directory<PickedTag>
  people: Directory<PickedContributor>
  pictures: Directory<LibraryPicture>
  /** Saves what is unsaved and answers the revision the server then has; null when it could not. */
  saveNow: () => Promise<{ revisionId: string; root: string } | null>
  /** Puts a picture's file into the slot in the text that waits for it. */
  placePicture: (blockId: string, picture: LibraryPicture) => void
  /** Brings a field or block into view and puts the caret there. */
  goTo: (place: StoryPlace) => void
}

export type StoryPlace = { field: string } | { block: string }

export const StoryDeskContext = createContext<StoryDesk | null>(null)
