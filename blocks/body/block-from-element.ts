import type { Element } from 'domhandler'
import type { ImportContext } from '#blocks/context.ts'
import { type Block, type BlockType, blockDefinitions, blockSchema } from '#blocks/registry.ts'

// The particular before the general: a post is also a block quote, a gallery also a list or a figure.
const order: BlockType[] = [
  'html',
  'embed',
  'video',
  'audio',
  'table',
  'gallery',
  'image',
  'pull-quote',
  'quote',
  'key-points',
  'related-link',
  'list',
  'heading',
  'divider',
  'paragraph',
]

/**
 * The block an element is, by the first definition that accepts it; null when none does, then the caller walks
 * the element's children, keeps what is left visible and counts it. The block has the id `id`.
 */
export function blockFromElement(element: Element, id: string, context: ImportContext): Block | null {
  for (const type of order) {
    const fields = blockDefinitions[type].fromHtml(element, context)
    if (fields !== null) return blockSchema.parse({ id, type, v: 1, ...fields })
  }
  return null
}
