export const filterNames = [
  'q',
  'status',
  'stage',
  'section',
  'author',
  'tag',
  'owner',
  'from',
  'until',
  'after',
] as const
export type FilterName = (typeof filterNames)[number]

/** The filters of the story list as its address has them: words, slugs, days (`yyyy-mm-dd`). */
export type StoryFilters = Partial<Record<FilterName, string>>

/** The address of the list with these filters. */
export function storiesHref(filters: StoryFilters): string {
  const parameters = new URLSearchParams(
    filterNames.flatMap((name): [string, string][] => (filters[name] ? [[name, filters[name]]] : [])),
  )
  return parameters.size === 0 ? '/admin/stories' : `/admin/stories?${parameters}`
}
