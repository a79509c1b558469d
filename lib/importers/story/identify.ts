import { createHash } from 'node:crypto'
import type { Block } from '#blocks/registry.ts'

/** Gives ids out for one import: from a seed and how often it came before, so the same input gives the same ids. */
function idSource(): (seed: string) => string {
  const seen = new Map<string, number>()
  return (seed) => {
    const count = seen.get(seed) ?? 0
    seen.set(seed, count + 1)
    return createHash('sha256').update(`${count}\u0000${seed}`).digest('base64url').slice(0, 16)
  }
}

/** The blocks with ids of their own, derived from what each says and how often that came before. */
export function identified(blocks: readonly Block[]): Block[] {
  const nextId = idSource()
  return blocks.map((block) => ({ ...block, id: nextId(JSON.stringify({ ...block, id: '' })) }))
}
