import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'

/** Gives every item inside a top node an id that no other item of its block has; the first with an id keeps it. */
export function repairItemIds(tr: Transaction, block: Node, pos: number, newId: () => string): void {
  const taken = new Set<string>()
  const items: { node: Node; pos: number }[] = []
  block.forEach((node, offset) => {
    if ('id' in node.attrs) items.push({ node, pos: pos + 1 + offset })
  })
  for (const [index, item] of items.entries()) {
    const id: unknown = item.node.attrs.id
    const isFree = typeof id === 'string' && id !== '' && !taken.has(id)
    const next = items[index + 1]?.node
    // Enter at the start of an item: the id stays with the words.
    const leavesIt = next?.attrs.id === id && item.node.content.size === 0 && (next?.content.size ?? 0) > 0
    if (isFree && !leavesIt) taken.add(id)
    else tr.setNodeAttribute(item.pos, 'id', newId())
  }
}
