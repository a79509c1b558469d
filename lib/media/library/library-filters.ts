import { dayBounds } from '#lib/articles/day-bounds.ts'
import { type LibraryCursor, readLibraryCursor } from '#lib/media/library/library-cursor.ts'
import { type LibraryFilters, libraryFilterNames } from '#lib/media/library/library-href.ts'
import { type RightsState, rightsStates } from '#lib/media/library/rights-state.ts'

/** What pictures are looked for by; moments instead of days. */
export type LibrarySearch = {
  q: string
  credit: string
  rights: RightsState | null
  keyword: string
  from: Date | null
  until: Date | null
  unused: boolean
  after: LibraryCursor | null
}

const mostCharacters = 200

/** Reads an address of the library; what cannot be read is left out of both. Days are in the site's time zone. */
export function readLibraryFilters(
  parameters: Record<string, string | string[] | undefined>,
  timeZone: string,
): { filters: LibraryFilters; search: LibrarySearch } {
  const asked = Object.fromEntries(
    libraryFilterNames.map((name) => [
      name,
      ([parameters[name]].flat()[0] ?? '').trim().slice(0, mostCharacters),
    ]),
  ) as Record<(typeof libraryFilterNames)[number], string>
  const search = {
    q: asked.q,
    credit: asked.credit,
    rights: rightsStates.find((state) => state === asked.rights) ?? null,
    keyword: asked.keyword,
    from: dayBounds(asked.from, timeZone)?.from ?? null,
    until: dayBounds(asked.until, timeZone)?.to ?? null,
    unused: asked.unused === '1',
    after: readLibraryCursor(asked.after),
  }
  const filters = Object.fromEntries(
    libraryFilterNames.flatMap((name) => (search[name] ? [[name, asked[name]]] : [])),
  )
  return { filters, search }
}
