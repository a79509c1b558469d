import { isKnownBlock, type StoredBody } from '#blocks/body.ts'

/** Which blocks came of one another by splitting, merging and copying, over all these bodies: a name of the family by id. */
export function familiesOf(bodies: StoredBody[]): (blockId: string) => string {
  const parents = new Map<string, string>()

  function headOf(id: string): string {
    const parent = parents.get(id)
    return parent === undefined || parent === id ? id : headOf(parent)
  }

  for (const block of bodies.flat()) {
    if (!isKnownBlock(block)) continue
    for (const kin of [...(block.from === undefined ? [] : [block.from]), ...(block.was ?? [])]) {
      parents.set(headOf(kin), headOf(block.id))
    }
  }
  return headOf
}
