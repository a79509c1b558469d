export type StoryParams = { section: string; yyyy: string; mm: string; dd: string; slug: string }

/** The path a story's route stands for, decoded as paths are stored. */
export function storyPath({ section, yyyy, mm, dd, slug }: StoryParams): string {
  return `/${[section, yyyy, mm, dd, slug].map(decodeURIComponent).join('/')}`
}
