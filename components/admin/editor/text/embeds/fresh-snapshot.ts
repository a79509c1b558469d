import { inlineToText } from '#blocks/inline/inline-text.ts'
import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { snapshotHash } from '#blocks/embed/snapshot-hash.ts'
import type { Snapshot } from '#lib/embeds/snapshot.ts'

const fromOriginal = [
  'author',
  'handle',
  'verified',
  'title',
  'text',
  'postedAt',
  'quoted',
  'repliedTo',
  'durationSeconds',
  'likes',
  'reposts',
  'replies',
  'views',
] as const satisfies (keyof EmbedBlock)[]

const counted = new Set<keyof EmbedBlock>(['likes', 'reposts', 'replies', 'views'])

export type OriginalField = (typeof fromOriginal)[number]
type Values = Pick<EmbedBlock, OriginalField>

/** One field in which the original says something else than the block, both as words for people. */
export type Difference = { name: OriginalField; here: string; there: string }

/** In what the original now differs from the block. What it does not tell is no difference. */
export function differencesFrom(block: EmbedBlock, snapshot: Snapshot): Difference[] {
  const values = valuesOf(snapshot)
  return fromOriginal.flatMap((name) => {
    const there = inWords(values[name])
    const here = inWords(block[name])
    return there === '' || there === here ? [] : [{ name, here, there }]
  })
}

/** Whether an editor has changed the block since it was captured, or wrote it by hand. */
export function isEdited(block: EmbedBlock): boolean {
  return block.snapshotHash !== snapshotHash(block)
}

/**
 * What the block says once these fields are taken over: they and what belongs to a capture, its hash being that of all
 * the original said, so that what was kept from before counts as edited.
 */
export function takenOver(
  block: EmbedBlock,
  snapshot: Snapshot,
  names: OriginalField[],
  capture: { by: string; at: Date },
): Partial<EmbedBlock> {
  const values = valuesOf(snapshot)
  const told = differencesFrom(block, snapshot).map(({ name }) => name)
  const at = capture.at.toISOString()
  return {
    ...pick(values, names),
    ...(names.some((name) => counted.has(name)) && { countedAt: at }),
    capturedAt: at,
    capturedBy: capture.by,
    snapshotHash: snapshotHash({ ...block, ...pick(values, told) }),
  }
}

function valuesOf({ counts, ...snapshot }: Snapshot): Values {
  return { ...snapshot, ...counts }
}

function pick(values: Values, names: OriginalField[]): Partial<Values> {
  return Object.fromEntries(names.map((name) => [name, values[name]]))
}

function inWords(value: Values[OriginalField]): string {
  if (value === null || value === false) return ''
  if (value === true) return '✓'
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return inlineToText(value).trim()
  return [value.author, value.handle, inlineToText(value.text).trim()].filter(Boolean).join(' · ')
}
