/** What the library is narrowed by, in the order of the form. */
export const libraryFilterNames = [
  'q',
  'credit',
  'rights',
  'keyword',
  'from',
  'until',
  'unused',
  'after',
] as const
type LibraryFilterName = (typeof libraryFilterNames)[number]

/** The filters of the library as its address has them: words, days (`yyyy-mm-dd`), `unused=1`. */
export type LibraryFilters = Partial<Record<LibraryFilterName, string>>

/** The address of the library with these filters. */
export function libraryHref(filters: LibraryFilters): string {
  const parameters = new URLSearchParams(
    libraryFilterNames.flatMap((name): [string, string][] => (filters[name] ? [[name, filters[name]]] : [])),
  )
  return parameters.size === 0 ? '/admin/pictures' : `/admin/pictures?${parameters}`
}
