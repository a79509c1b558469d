import type { StoryRow } from '#lib/search/story-rows.ts'

/** A story that becomes public, or became so, at a moment. */
export type DeskMoment = {
  publicationId: string
  story: StoryRow
  at: Date
  embargo: boolean
  /** Whether readers had an earlier version of it by then. */
  isUpdate: boolean
  path: string
}

/** What one person's day at the newsroom begins with. */
export type Desk = {
  /** Stories one began or is assigned to, with words that readers have not got yet; what is due first comes first. */
  mine: StoryRow[]
  /** Filed, and for the actor to approve or to clear; what has waited longest comes first. */
  waiting: StoryRow[]
  planned: DeskMoment[]
  published: DeskMoment[]
}
