import type { ImportContext } from '#blocks/context.ts'

/**
 * A context for `fromHtml` whose ids derive from the content, so that the same markup gives the same ids:
 * 64 bits of FNV-1a over the seed, and the count when a seed comes again.
 */
export function importContext(options: Partial<Omit<ImportContext, 'newId'>> = {}): ImportContext {
  const seen = new Map<string, number>()
  return {
    baseUrl: null,
    ...options,
    newId(seed) {
      const count = seen.get(seed) ?? 0
      seen.set(seed, count + 1)
      return fnv1a(count === 0 ? seed : `${seed}\u0000${count}`)
    },
  }
}

/** FNV-1a, 64 bits (draft-eastlake-fnv), over UTF-8, in base 36. Not for secrets. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(36).padStart(13, '0')
}
