import { LRUCache } from 'lru-cache'
import { collectDependencies } from '#lib/cache/dependencies.ts'
import { monotonicNowMs, type TagJournal, type Truth } from '#server/tags/tag-journal.ts'

export type Address =
  | { kind: 'page' }
  | { kind: 'moved'; to: string }
  | { kind: 'gone' }
  | { kind: 'unknown' }

/** Everything at an address that is no page. */
export type Absence = Exclude<Address, { kind: 'page' }>

type Remembered = Truth & { absence: Absence }

const maxRemembered = 10_000

export type AbsenceMemory = ReturnType<typeof createAbsenceMemory>

/** Remembers addresses that lead to no page, a bounded number of them, for as long as that is true. */
export function createAbsenceMemory(journal: TagJournal) {
  const absences = new LRUCache<string, Remembered>({ max: maxRemembered })
  return {
    get(path: string): Absence | undefined {
      const remembered = absences.get(path)
      return remembered && journal.isTrue(remembered) ? remembered.absence : undefined
    },
    put: (path: string, remembered: Remembered) => void absences.set(path, remembered),
    clear: () => absences.clear(),
    count: () => absences.size,
  }
}

/** Runs `fn` and returns its value with everything needed to know how long it is true. */
export async function collectTruth<T>(fn: () => Promise<T>): Promise<Truth & { value: T; queries: number }> {
  const startedAtMs = monotonicNowMs()
  const { value, tags, validUntil, queries } = await collectDependencies(fn)
  return {
    value,
    queries,
    tags: [...tags],
    validUntilMs: validUntil?.getTime() ?? Number.POSITIVE_INFINITY,
    startedAtMs,
  }
}
