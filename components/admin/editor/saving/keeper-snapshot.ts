import type { DraftState } from '#lib/drafts/draft.ts'
import type { MergeNote } from '#lib/drafts/merge/merge-report.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import type { JournalEntry } from './journal.ts'

/** What the header says: everything is saved, is being saved, is kept on this device, or someone is asked. */
export type SavingState = 'saved' | 'saving' | 'offline' | 'conflict' | 'signed-out' | 'refused'

/** What a tab knows of the story beside its text. */
export type KnownStory = Pick<
  DraftState,
  'revisionId' | 'number' | 'root' | 'stage' | 'mayEdit' | 'conflicts' | 'presence'
>

export type Trouble = { state: 'offline' | 'signed-out' | 'refused'; message: string }

/**
 * What a page shows. `revisionId` is the newest this tab has heard of: the saved text's own once all is saved. `presence`
 * leaves this tab out.
 */
export type KeeperSnapshot = KnownStory & {
  state: SavingState
  /** Why the server refused the text; else null. */
  message: string | null
  content: ArticleContent
  /** What the last merge decided by itself. */
  notes: MergeNote[]
  /** When the server last acknowledged something. */
  savedAt: Date | null
  /** Texts of dead tabs that are kept on this device and could not be saved. */
  orphans: JournalEntry[]
}

/** Only what is known of the story, of anything that tells it. */
export function knownStory(told: KnownStory): KnownStory {
  const { revisionId, number, root, stage, mayEdit, conflicts, presence } = told
  return { revisionId, number, root, stage, mayEdit, conflicts, presence }
}

/** The one word for the state of saving: trouble first, then what is unsaved, then what is undecided. */
export function savingState(of: {
  trouble: Trouble | null
  isClean: boolean
  isAsked: boolean
}): SavingState {
  if (of.trouble) return of.trouble.state
  if (!of.isClean) return 'saving'
  return of.isAsked ? 'conflict' : 'saved'
}

/** What a failed request means for the one who writes; null when the server answered in order. */
export function troubleOf(failure: { kind: string; message: string }): Trouble {
  const { kind, message } = failure
  if (kind === 'offline' || kind === 'signed-out') return { state: kind, message }
  return { state: 'refused', message }
}
