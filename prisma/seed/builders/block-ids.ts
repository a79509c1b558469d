import type { Block } from '#blocks/registry.ts'

/**
 * Gives blocks the ids `<prefix>-<index>` and their items `<block id>-<index>`, indexes in base 36, so the
 * same story has the same ids in every edition.
 */
export function withIds(prefix: string, blocks: Block[]): Block[] {
  return blocks.map((block, index) => withId(`${prefix}-${index.toString(36)}`, block))
}

/** One block, and its items if it has any, under the given id. */
export function withId(id: string, block: Block): Block {
  if (block.type === 'list') return { ...block, id, items: itemsWithIds(id, block.items) }
  if (block.type === 'gallery') return { ...block, id, items: itemsWithIds(id, block.items) }
  if (block.type === 'key-points') return { ...block, id, items: itemsWithIds(id, block.items) }
  return { ...block, id }
}

function itemsWithIds<Item extends { id: string }>(id: string, items: Item[]): Item[] {
  return items.map((item, index) => ({ ...item, id: `${id}-${index.toString(36)}` }))
}
