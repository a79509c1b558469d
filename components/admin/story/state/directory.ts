/** Things by their ids that fields only name: tags, contributors, pictures. */
export type Directory<T extends { id: string }> = {
  get: (id: string) => T | undefined
  add: (things: T[]) => void
  /** Loads the ones that are not known yet; an id nobody knows is asked for once. */
  need: (ids: string[]) => void
  subscribe: (listener: () => void) => () => void
  /** Changes with every addition. */
  version: () => number
}

/** A directory that begins with `initial` and asks `load` for what else turns up, as with a merge. */
export function createDirectory<T extends { id: string }>(
  initial: T[],
  load: (ids: string[]) => Promise<T[]>,
): Directory<T> {
  const things = new Map(initial.map((thing) => [thing.id, thing]))
  const asked = new Set(things.keys())
  const listeners = new Set<() => void>()
  let version = 0

  const add = (more: T[]) => {
    if (more.length === 0) return
    for (const thing of more) {
      things.set(thing.id, thing)
      asked.add(thing.id)
    }
    version += 1
    for (const listener of listeners) listener()
  }

  return {
    get: (id) => things.get(id),
    add,
    need(ids) {
      const missing = ids.filter((id) => !asked.has(id))
      if (missing.length === 0) return
      for (const id of missing) asked.add(id)
      load(missing).then(add, () => {
        for (const id of missing) asked.delete(id)
      })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    version: () => version,
  }
}
