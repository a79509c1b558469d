import type { PickedContributor } from '#lib/contributors/search-contributors.ts'
import type { BylineEntry } from '#lib/revisions/content.ts'

/** The byline with a contributor at its end, as author; one who is in it as author already is not added twice. */
export function addContributor(byline: BylineEntry[], person: PickedContributor): BylineEntry[] {
  const isThere = byline.some((entry) => entry.contributor === person.id && entry.role === 'author')
  if (isThere) return byline
  return [...byline, { contributor: person.id, name: person.name, role: 'author', links: [] }]
}

/** The byline with somebody at its end who has no page here. */
export function addGuest(byline: BylineEntry[], name: string): BylineEntry[] {
  const trimmed = name.trim()
  if (trimmed === '') return byline
  return [...byline, { contributor: null, name: trimmed, role: 'author', links: [] }]
}

/** The byline with one entry moved by so many places; at the ends it stays. */
export function moveEntry(byline: BylineEntry[], index: number, by: -1 | 1): BylineEntry[] {
  const [entry] = byline.slice(index, index + 1)
  const target = index + by
  if (!entry || target < 0 || target >= byline.length) return byline
  const others = byline.toSpliced(index, 1)
  return others.toSpliced(target, 0, entry)
}

/** The byline with one entry changed. */
export function changeEntry(
  byline: BylineEntry[],
  index: number,
  changes: Partial<BylineEntry>,
): BylineEntry[] {
  return byline.map((entry, at) => (at === index ? { ...entry, ...changes } : entry))
}
