import type { OpenConflict, PresentEditor } from '#lib/drafts/draft.ts'

/** What the header says of saving, and of others in the story. */
export type SavingView = {
  state: 'saved' | 'saving' | 'offline' | 'conflict' | 'signed-out' | 'refused'
  /** The server's words for `refused`. */
  message: string | null
  conflicts: OpenConflict[]
  presence: PresentEditor[]
}
