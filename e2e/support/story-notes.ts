/** A story a test files: what is not given is that of an ordinary short story of the sports desk. */
export type StoryNotes = {
  headline: string
  /** Its last part of the address; from the headline when absent. */
  slug?: string
  standfirst?: string
  /** Slug of a section. */
  section?: string
  /** Slugs of tags. */
  tags?: string[]
  /** Slug of a contributor. */
  contributor?: string
  paragraphs?: string[]
  /** The story that this is the next version of. */
  articleId?: string
  /** Milliseconds from now at which it becomes public; negative for the past. */
  startsInMs?: number
}

export type FiledStory = { articleId: string; path: string; startsAtMs: number }

/** What `newsroom-command.ts` can be asked for. */
export type NewsroomRequest =
  | { verb: 'prepare' }
  | { verb: 'publish'; story: StoryNotes }
  | { verb: 'draft'; headline: string }
  | { verb: 'takeDown'; articleId: string; endsInMs?: number }
  | { verb: 'countRevisionsSaying'; text: string }
