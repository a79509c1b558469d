import { type ResolvedPath, resolvePath } from '#lib/articles/resolve-path.ts'
import { getQuote } from '#lib/quotes/queries.ts'

/** What stands at the address of a story with a passage: as `resolvePath`, and `unknown` where there is no such passage. */
export async function resolveQuote(path: string, token: string, at = new Date()): Promise<ResolvedPath> {
  const resolved = await resolvePath(path, at)
  if (resolved.kind !== 'page') return resolved
  return (await getQuote(path, token, at)) ? resolved : { kind: 'unknown' }
}
