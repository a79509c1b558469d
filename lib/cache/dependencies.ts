import { AsyncLocalStorage } from 'node:async_hooks'

type Dependencies = { tags: Set<string>; validUntil: Date | null; queries: number }

// The framework's bundles carry their own copy of this module; the storage must be one per process.
const STORAGE = Symbol.for('broadsheet.dependencies')
const shared: typeof globalThis & { [STORAGE]?: AsyncLocalStorage<Dependencies> } = globalThis
shared[STORAGE] ??= new AsyncLocalStorage<Dependencies>()
const storage = shared[STORAGE]

/**
 * Runs `fn` and returns its value with what it said it depends on: the tags, the earliest moment at which the
 * value stops being true (null: none known) and the number of database queries.
 */
export async function collectDependencies<T>(fn: () => Promise<T>): Promise<Dependencies & { value: T }> {
  const collected: Dependencies = { tags: new Set(), validUntil: null, queries: 0 }
  const value = await storage.run(collected, fn)
  return { ...collected, value }
}

/** Says that what is being made now is untrue once one of these tags expires. Outside a collection: nothing. */
export function dependsOn(...tags: string[]): void {
  const collected = storage.getStore()
  if (collected) for (const tag of tags) collected.tags.add(tag)
}

/** Says that what is being made now is true until `date` at most; the earliest date wins, null says nothing. */
export function validUntil(date: Date | null): void {
  const collected = storage.getStore()
  if (!collected || !date) return
  if (!collected.validUntil || date < collected.validUntil) collected.validUntil = date
}

/** Counts one database query for what is being made now. */
export function countQuery(): void {
  const collected = storage.getStore()
  if (collected) collected.queries += 1
}
