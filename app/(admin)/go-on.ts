import { redirect } from 'next/navigation'
import type { Result } from '#lib/result.ts'

/** After a success goes on to another page; a refusal goes back to the form. */
export function goOn<T>(result: Result<T>, to: (value: T) => string): Result<T> {
  if (!result.ok) return result
  return redirect(to(result.value))
}

/** The page at `path`, saying what was done to which thing (see `DoneNotice`). */
export function afterwards(path: string, what: 'saved' | 'removed' | 'merged', name: unknown): string {
  return `${path}?${what}=${encodeURIComponent(String(name))}`
}
