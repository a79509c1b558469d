import type { AddressPreview } from '#components/admin/story/state/story-actions.ts'
import type { PickedContributor } from '#lib/contributors/search-contributors.ts'
import type { StoryCorrectionEntry } from '#lib/corrections/list-story-corrections.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'
import type { StoryNote } from '#lib/notes/story-note.ts'
import type { PickedTag } from '#lib/tags/search-tags.ts'
import type { StoryStatus } from '#lib/workflow/status.ts'
import type { Transition } from '#lib/workflow/transitions.ts'

export type Person = { id: string; name: string }

export type RevisionMark = { revisionId: string; root: string; number: number; at: Date; by: string }
export type AllowedTransition = Transition & { isAllowed: boolean; refusal: string | null }
export type PlannedPublication = {
  publicationId: string
  revisionId: string
  revisionNumber: number
  path: string
  startsAt: Date
  embargo: boolean
  note: string
  by: string
}

/** Where the story stands and what may be done with it. */
export type WorkflowView = {
  /** Of the working copy. */
  stage: NonNullable<Transition['to']>
  status: StoryStatus
  latest: RevisionMark
  approved: RevisionMark | null
  changedSinceApproval: boolean
  live: {
    publicationId: string
    revisionId: string
    revisionNumber: number
    path: string
    startsAt: Date
  } | null
  planned: PlannedPublication[]
  assignee: Person | null
  dueAt: Date | null
  creator: Person | null
  transitions: AllowedTransition[]
}

/** Everything around the text that the story page needs, as the server sends it. */
export type StoryFile = {
  articleId: string
  me: Person
  site: {
    name: string
    url: string
    lang: string
    timeZone: string
    creditStyle: 'parentheses' | 'dash'
  }
  sections: { id: string; slug: string; name: string }[]
  address: AddressPreview | null
  workflow: WorkflowView
  notes: StoryNote[]
  corrections: StoryCorrectionEntry[]
  tags: PickedTag[]
  people: PickedContributor[]
  pictures: LibraryPicture[]
  may: {
    edit: boolean
    note: boolean
    assign: boolean
    correct: boolean
    override: boolean
    manageTags: boolean
    uploadPictures: boolean
    takeDownEmbeds: boolean
  }
}
