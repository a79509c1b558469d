import type { Element } from 'domhandler'
import type { ImportContext } from '#blocks/context.ts'
import { type Block, type BlockType, blockDefinitions, blockSchema, definitionOf } from '#blocks/registry.ts'
import { hasClass, visibleText } from '#lib/html/elements.ts'

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

// Words that say what stands beside them and go when that has a field of its own.
const labels = new Set(
  'photo photograph picture image foto bild credit credits source sources quelle fuente fonte'.split(' '),
)
// These leave out words of interfaces on purpose (`View on …`, `Related`), as the site's own markup does.
const free = new Set<BlockType>(['embed', 'related-link', 'html'])

/**
 * The block an element is, by the first definition that accepts it without losing a word; null when none does,
 * then the caller walks the element's children, keeps what is left visible and counts it. The block has the
 * id `id`; a paragraph may come back empty.
 */
export function blockFromElement(element: Element, id: string, context: ImportContext): Block | null {
  for (const type of order) {
    const fields = blockDefinitions[type].fromHtml(element, context)
    if (fields === null) continue
    const block = blockSchema.parse({ id, type, v: 1, ...fields })
    const isOwn = hasClass(element, `block-${type}`)
    if (isOwn || free.has(type) || keepsEveryWord(element, block)) return block
  }
  return null
}

function keepsEveryWord(element: Element, block: Block): boolean {
  const kept = new Set(wordsIn(definitionOf(block).toText(block)))
  return wordsIn(visibleText(element)).every((word) => kept.has(word) || labels.has(word))
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
