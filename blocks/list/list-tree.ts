export type ListBranch<Item> = { item: Item; children: ListBranch<Item>[] }

/** Flat items with depths as a tree; an item deeper than its place allows goes one below the one before. */
export function listTree<Item extends { depth: number }>(items: Item[]): ListBranch<Item>[] {
  const root: ListBranch<Item>[] = []
  const levels = [root]
  for (const item of items) {
    levels.length = Math.min(item.depth + 1, levels.length)
    const branch: ListBranch<Item> = { item, children: [] }
    levels.at(-1)?.push(branch)
    levels.push(branch.children)
  }
  return root
}
