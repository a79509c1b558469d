import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { sha256 } from '#lib/text/sha256.ts'

/** What an embed says of its original; who captured it and how it stands today is not part of it. */
const captured = [
  'network',
  'kind',
  'url',
  'postId',
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

export type CapturedFields = Pick<EmbedBlock, (typeof captured)[number]>

/**
 * SHA-256, hexadecimal, of what was captured of a post: the hash of the JSON of these fields with the names of every
 * object in order. The same words have the same hash, wherever and in whatever order they were stored.
 */
export function snapshotHash(fields: CapturedFields): string {
  return sha256(canonicalJson(Object.fromEntries(captured.map((name) => [name, fields[name]]))))
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
