import type { Mapping } from '@tiptap/pm/transform'
import type { TopBlock } from '#blocks/editor/top-blocks.ts'

/**
 * The block of the new document that holds what is left of the words of a block that is gone; null when
 * nothing of them is left. A character is left when no step has deleted it.
 */
export function landedIn(gone: TopBlock, news: TopBlock[], mapping: Mapping): TopBlock | null {
  let place: number | null = null
  gone.node.descendants((node, offset) => {
    if (place !== null || !node.isInline) return place === null
    const start = gone.pos + 1 + offset
    for (let pos = start; pos < start + node.nodeSize && place === null; pos += 1)
      place = survives(pos, mapping)
    return false
  })
  const landed: number | null = place
  if (landed === null) return null
  return news.find(({ pos, node }) => pos <= landed && landed < pos + node.nodeSize) ?? null
}

function survives(pos: number, mapping: Mapping): number | null {
  const before = mapping.mapResult(pos, 1)
  const after = mapping.mapResult(pos + 1, -1)
  return !before.deletedAfter && !after.deletedBefore && after.pos === before.pos + 1 ? before.pos : null
}
