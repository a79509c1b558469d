import type { StoredBody } from '#blocks/body.ts'

/**
 * A body from elsewhere with what was typed while it waited: blocks that changed here between `before` and `now`
 * stay as they are now. Blocks are compared by identity, as `documentBody` gives them.
 */
export function keepTyped(body: StoredBody, before: StoredBody, now: StoredBody): StoredBody {
  const unchanged = new Set(before)
  const typed = new Map(now.filter((block) => !unchanged.has(block)).map((block) => [block.id, block]))
  const kept = body.map((block) => typed.get(block.id) ?? block)
  const ids = new Set(body.map(({ id }) => id))
  return [...kept, ...[...typed.values()].filter(({ id }) => !ids.has(id))]
}
