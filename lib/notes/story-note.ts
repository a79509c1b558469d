type Person = { id: string; name: string }

/** What somebody said about a story or one of its blocks, with what others answered, oldest first. */
export type StoryNote = {
  id: string
  articleId: string
  /** Null: about the whole story. */
  blockId: string | null
  author: Person
  text: string
  mentions: Person[]
  createdAt: Date
  resolvedAt: Date | null
  resolvedBy: Person | null
  answers: StoryNote[]
}
