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
  /** Words in `[brackets](/address)` are a link. */
  paragraphs?: string[]
  isArabic?: boolean
  /** Id of its lead picture. */
  lead?: string
  /** The story that this is the next version of. */
  articleId?: string
  /** Milliseconds from now at which it becomes public; negative for the past. */
  startsInMs?: number
}

/** A story of pictures: in Arabic, or with rights that end so many milliseconds from now. */
export type PictureStoryNotes = { isArabic?: boolean; rightsEndInMs?: number }

export type FiledStory = { articleId: string; path: string; startsAtMs: number }

/** What `newsroom-command.ts` can be asked for. */
export type NewsroomRequest =
  | { verb: 'prepare' }
  | { verb: 'publish'; story: StoryNotes }
  | { verb: 'publishEmbeds' }
  | { verb: 'publishPictures'; story: PictureStoryNotes }
  | { verb: 'draft'; headline: string }
  | { verb: 'takeDown'; articleId: string; endsInMs?: number }
  | { verb: 'publishAttacks'; story: number }
  | { verb: 'countRevisionsSaying'; text: string }
