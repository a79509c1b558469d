import type { BlockType } from '#blocks/registry.ts'
import type { TextKind } from '#lib/preflight/text/text-kinds.ts'

/** Fields that hold text which nobody reads as such. */
const data = new Set(['network', 'postId', 'handle', 'lang', 'capturedBy', 'label'])

const byField: Record<string, TextKind> = {
  caption: 'caption',
  alt: 'alt',
  credit: 'credit',
  source: 'credit',
  speaker: 'name',
  role: 'name',
  sourceName: 'name',
  transcript: 'quotation',
  rows: 'table',
}

const byBlock: Partial<Record<BlockType, TextKind>> = {
  heading: 'heading',
  quote: 'quotation',
  'pull-quote': 'quotation',
  video: 'heading',
  audio: 'heading',
  gallery: 'heading',
}

/** What the text in a field of a block is to the story; null for data. `path` as in findings: `items.2.text`. */
export function kindOfField(type: BlockType, path: string): TextKind | null {
  const names = path.split('.').filter((part) => !/^\d+$/.test(part))
  const last = names.at(-1) ?? ''
  if (data.has(last)) return null
  // What stands in somebody's post is theirs, names and spelling included.
  if (type === 'embed') return 'post'
  return byField[last] ?? byField[names[0] ?? ''] ?? byBlock[type] ?? 'body'
}
