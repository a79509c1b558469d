/** A story put aside; `keptAt` is when a copy was stored on the device, null where none is. ISO 8601. */
type SavedStory = { path: string; title: string; lang: string; savedAt: string; keptAt: string | null }
type FollowedList = { path: string; title: string; followedAt: string }
type ReadStory = { path: string; title: string; lang: string; readAt: string }

/** What a reader keeps on the device, newest first. */
export type Shelf = { saved: SavedStory[]; followed: FollowedList[]; read: ReadStory[] }

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const key = 'shelf'
const longest = 200

/** What is kept; entries that are not of this form, from whatever version, are left out, and nothing throws. */
export function readShelf(store: () => Store): Shelf {
  const found = parse(store)
  const texts = (entry: Record<string, unknown>, ...names: string[]) =>
    names.every((name) => typeof entry[name] === 'string')
  return {
    saved: list(found.saved)
      .filter((entry) => texts(entry, 'title', 'savedAt'))
      .map((entry) => ({ lang: '', keptAt: null, ...entry }) as unknown as SavedStory),
    followed: list(found.followed).filter((entry) => texts(entry, 'title', 'followedAt')) as FollowedList[],
    read: list(found.read)
      .filter((entry) => texts(entry, 'title', 'readAt'))
      .map((entry) => ({ lang: '', ...entry }) as unknown as ReadStory),
  }
}

/** Keeps a shelf; false where the browser keeps nothing. An empty one leaves nothing behind. */
export function keepShelf(store: () => Store, shelf: Shelf): boolean {
  try {
    const isEmpty = Object.values(shelf).every((entries) => entries.length === 0)
    if (isEmpty) store().removeItem(key)
    else store().setItem(key, JSON.stringify(shelf))
    return true
  } catch {
    return false
  }
}

/** The list with an entry first, and no second one of its address; the oldest give way. */
export function withEntry<E extends { path: string }>(entries: E[], entry: E): E[] {
  return [entry, ...without(entries, entry.path)].slice(0, longest)
}

export function without<E extends { path: string }>(entries: E[], path: string): E[] {
  return entries.filter((entry) => entry.path !== path)
}

function parse(store: () => Store): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(store().getItem(key) ?? '{}')
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Entries whose address is a path of this site. */
function list(found: unknown): Record<string, unknown>[] & { path: string }[] {
  if (!Array.isArray(found)) return []
  return found.filter(
    (entry: unknown) =>
      typeof entry === 'object' &&
      entry !== null &&
      'path' in entry &&
      typeof entry.path === 'string' &&
      /^\/(?!\/)/.test(entry.path),
  ) as Record<string, unknown>[] & { path: string }[]
}
