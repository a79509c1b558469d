import type { Node } from '@tiptap/pm/model'

/** One top node of the editor's document. An id that is not there yet is ''. */
export type TopBlock = { id: string; was: string[]; node: Node; pos: number; index: number }

/** The top nodes of a document with their ids and places. */
export function topBlocks(doc: Node): TopBlock[] {
  const blocks: TopBlock[] = []
  doc.forEach((node, pos, index) => {
    const { id, was } = node.attrs
    blocks.push({
      id: typeof id === 'string' ? id : '',
      was: Array.isArray(was) ? was.map(String) : [],
      node,
      pos,
      index,
    })
  })
  return blocks
}

/** The top node with an id, or null. */
export function getTopBlock(doc: Node, id: string): TopBlock | null {
  return topBlocks(doc).find((block) => block.id === id) ?? null
}

/** The top node around a place in the document, or null where there is none. */
export function topBlockAt(doc: Node, pos: number): TopBlock | null {
  return topBlocks(doc).find((block) => block.pos <= pos && pos < block.pos + block.node.nodeSize) ?? null
}
