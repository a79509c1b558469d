import type { ComboboxOption } from '#components/admin/ui/combobox/combobox.tsx'

type Named = { id: string; slug: string; name: string; role?: string }

/** Contributors by name; their slugs are the values. */
export async function searchPeople(query: string): Promise<ComboboxOption[]> {
  const people = await ask<Named>(`/api/newsroom/people?q=${encodeURIComponent(query)}`)
  return people.map(({ slug, name, role }) => ({ value: slug, label: name, hint: role }))
}

/** Tags by name; their slugs are the values. */
export async function searchTags(query: string): Promise<ComboboxOption[]> {
  const tags = await ask<Named>(`/api/newsroom/tags?q=${encodeURIComponent(query)}`)
  return tags.map(({ slug, name }) => ({ value: slug, label: name }))
}

/** Tags by name; their ids are the values. */
export async function searchTagIds(query: string): Promise<ComboboxOption[]> {
  const tags = await ask<Named>(`/api/newsroom/tags?q=${encodeURIComponent(query)}`)
  return tags.map(({ id, name }) => ({ value: id, label: name }))
}

/** Users of the newsroom by name; their ids are the values. */
export async function searchColleagues(query: string): Promise<ComboboxOption[]> {
  const users = await ask<Named>(`/api/newsroom/people?of=colleagues&q=${encodeURIComponent(query)}`)
  return users.map(({ id, name }) => ({ value: id, label: name }))
}

async function ask<T>(address: string): Promise<T[]> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`)
  return ((await answer.json()) as { value: T[] }).value
}
