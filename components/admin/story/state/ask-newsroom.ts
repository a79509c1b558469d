import type { Result } from '#lib/result.ts'

/** Asks one of the newsroom's own addresses; an answer that is no outcome, and no answer, is a failure in words. */
export async function askNewsroom<T>(path: string, init: RequestInit = {}): Promise<Result<T>> {
  try {
    const response = await fetch(`/api/newsroom/${path}`, init)
    const result: unknown = await response.json()
    if (isResult<T>(result)) return result
  } catch {
    // Told below: to whoever waits it makes no difference where the answer was lost.
  }
  return { ok: false, kind: 'unreachable', message: '' }
}

/** The same as a value; throws for every failure, as searches want it. */
export async function fetchFromNewsroom<T>(path: string): Promise<T> {
  const result = await askNewsroom<T>(path)
  if (!result.ok) throw new Error(result.message || result.kind)
  return result.value
}

function isResult<T>(value: unknown): value is Result<T> {
  return typeof value === 'object' && value !== null && 'ok' in value
}
