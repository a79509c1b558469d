import { z } from 'zod'

/** A stored block that this version cannot read; its text is shown, its JSON kept as it was. */
export type UnknownBlock = { id: string; type: 'unknown'; storedType: string; text: string; stored: unknown }

// Deeper than anybody writes, and what walks a block by itself does not run out of stack.
const deepestLevel = 100

/** An unknown block as a browser sends it back. Its size is bounded as every block's is: by the size of a save. */
export const sentUnknownBlockSchema = z.object({
  id: z.string().min(1),
  type: z.literal('unknown'),
  stored: z.unknown().refine((stored) => stored !== undefined && !isDeeper(stored, deepestLevel), {
    error: `expected JSON of ${deepestLevel} levels at most`,
  }),
})

/** What is written to storage for an unknown block: what was found there. One that was copied has an id of its own. */
export function storedFormOf({ id, stored }: UnknownBlock): unknown {
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return stored
  return 'id' in stored && stored.id === id ? stored : { ...stored, id }
}

/** A stored block as unknown, with every word found in it; without an id it is named after its place. */
export function unknownBlock(stored: unknown, index: number): UnknownBlock {
  const { id, type } = z
    .object({ id: z.string().catch(''), type: z.string().catch('') })
    .catch({ id: '', type: '' })
    .parse(stored)
  return {
    id: id === '' ? `unknown-${index}` : id,
    type: 'unknown',
    storedType: type,
    text: wordsIn(stored).join('\n'),
    stored,
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1))
}

const metadata = new Set([
  'id',
  'type',
  'v',
  'from',
  'was',
  'marks',
  'href',
  'url',
  'media',
  'kind',
  'lang',
  'state',
])

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (Array.isArray(value))
    return isInlineLike(value) ? [value.map(textOfNode).join('')] : value.flatMap(wordsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, part]) => (metadata.has(name) ? [] : wordsIn(part)))
}

function isInlineLike(value: unknown[]): boolean {
  return (
    value.length > 0 &&
    value.every(
      (node) =>
        node !== null &&
        typeof node === 'object' &&
        ('break' in node || ('text' in node && typeof node.text === 'string')) &&
        !('id' in node),
    )
  )
}

function textOfNode(node: unknown): string {
  return node !== null && typeof node === 'object' && 'text' in node ? String(node.text) : '\n'
}
