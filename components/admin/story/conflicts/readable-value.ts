import { inlineFromText, inlineToText } from '#blocks/inline/inline-text.ts'
import { type Inline, inlineSchema } from '#blocks/inline.ts'
import { blockSchema, definitionOf } from '#blocks/registry.ts'

const notWords = new Set(['id', 'type', 'v', 'from', 'was', 'media', 'contributor', 'storedType', 'stored'])

/** The words of whatever stood in a field or block: what somebody wrote, without what machines need. */
export function readableValue(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') return ''
  if (isInline(value)) return inlineToText(value)
  if (Array.isArray(value)) return value.map(readableValue).join('\n')
  const block = blockSchema.safeParse(value)
  if (block.success) return definitionOf(block.data).toText(block.data)
  return Object.entries(value)
    .filter(([name]) => !notWords.has(name))
    .map(([, part]) => readableValue(part))
    .filter((text) => text !== '')
    .join(' · ')
}

/** Whether both texts are plain or rich text, so that somebody can write a third one. */
export function isWritable(saved: unknown, incoming: unknown): boolean {
  return [saved, incoming].every((value) => typeof value === 'string' || isInline(value))
}

/** A text in the shape of the value it takes the place of. */
export function writtenValue(like: unknown, text: string): string | Inline {
  return typeof like === 'string' ? text : inlineFromText(text)
}

function isInline(value: unknown): value is Inline {
  return Array.isArray(value) && inlineSchema.safeParse(value).success
}
