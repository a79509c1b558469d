import type { UnknownBlock } from '#blocks/body/unknown-block.ts'
import { isKnownBlock, type StoredBody } from '#blocks/body.ts'
import type { EditorNode } from '#blocks/editor/mapping/editor-node.ts'
import { newBlockId } from '#blocks/editor/ids/new-block-id.ts'
import { nodeName } from '#blocks/editor/mapping/node-shape.ts'
import { type Block, type BlockType, blockDefinitions, blockTypes, definitionOf } from '#blocks/registry.ts'

export const unknownNode = 'unknownBlock'

const typesByNode = new Map(blockTypes.map((type) => [nodeName(type), type]))

/** A body as the document of the editor. */
export function bodyToEditor(body: StoredBody): EditorNode {
  return { type: 'doc', content: body.map(blockToEditor) }
}

/** The body of a document of the editor; the other way round of `bodyToEditor`, with rich text in its one spelling. */
export function bodyFromEditor(doc: EditorNode): StoredBody {
  return (doc.content ?? []).map(blockFromEditor)
}

/** One block, known or not, as a node of the editor. */
export function blockToEditor(block: Block | UnknownBlock): EditorNode {
  if (isKnownBlock(block)) return definitionOf(block).toEditor(block)
  const { id, storedType, text, stored } = block
  return { type: unknownNode, attrs: { id, storedType, text, stored } }
}

/** One block of the body from a top node of the editor. A node without an id gets one. */
export function blockFromEditor(node: EditorNode): Block | UnknownBlock {
  const { attrs = {} } = node
  const id = typeof attrs.id === 'string' && attrs.id !== '' ? attrs.id : newBlockId()
  const type = blockTypeOf(node.type)
  if (type === null) {
    return {
      id,
      type: 'unknown',
      storedType: asText(attrs.storedType),
      text: asText(attrs.text),
      stored: attrs.stored ?? null,
    }
  }
  const definition = blockDefinitions[type]
  const block = {
    id,
    type,
    v: definition.version,
    ...(typeof attrs.from === 'string' && { from: attrs.from }),
    ...(Array.isArray(attrs.was) && { was: attrs.was }),
    ...definition.fromEditor(node),
  }
  return block as Block
}

/** The type of block a top node of the editor stands for; null for a block nobody knows. */
export function blockTypeOf(node: string): BlockType | null {
  return typesByNode.get(node) ?? null
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
