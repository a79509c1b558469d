import type { MergeNote } from '#lib/drafts/merge/merge-report.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/** A conflict someone still has to settle. Values are those of one field; '' as field is the whole block. */
export type OpenConflict = {
  id: string
  /** Null for a field of the story itself, such as its headline. */
  blockId: string | null
  field: string
  base: unknown
  /** What the document keeps until someone decides. */
  saved: unknown
  /** What came later and did not fit. */
  incoming: unknown
  /** Who sent what came later. */
  by: { id: string; name: string }
  /** ISO 8601. */
  createdAt: string
}

/** Somebody who has the story open in a tab. */
export type PresentEditor = {
  tabId: string
  userId: string
  name: string
  blockId: string | null
  /** ISO 8601. */
  seenAt: string
}

/** What the server answers to a save: where the story stands now, the save included. */
export type SavedDraft = {
  revisionId: string
  number: number
  root: string
  content: ArticleContent
  /** Whether others had saved meanwhile, so that `content` is not what was sent. */
  merged: boolean
  /** All that are open on this story. */
  conflicts: OpenConflict[]
  notes: MergeNote[]
}

/** A story as an editor opens it. */
export type Draft = {
  articleId: string
  /** Whoever asked. */
  userId: string
  stage: string
  mayEdit: boolean
  revisionId: string
  number: number
  root: string
  content: ArticleContent
  conflicts: OpenConflict[]
  presence: PresentEditor[]
}

/** The same for a tab that knows a revision already: `content` is null when there is no newer one. */
export type DraftState = Omit<Draft, 'content'> & { content: ArticleContent | null }
