import { filterNames, type StoryFilters } from '#lib/desk/stories-href.ts'

/** The filters that a form says, without the empty ones; the page within the list begins anew. */
export function filtersOfForm(form: FormData): StoryFilters {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = form.get(name)
      return name !== 'after' && typeof value === 'string' && value.trim() ? [[name, value.trim()]] : []
    }),
  )
}
