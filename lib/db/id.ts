import { createHash, randomUUID } from 'node:crypto'

/** A new random id (UUID version 4). */
export function newId(): string {
  return randomUUID()
}

/**
 * The id that belongs to a name: the same parts give the same UUID on every machine (version 8, from
 * SHA-256; RFC 9562, section 5.8). Editions and imports use it so that the same input gives the same rows.
 */
export function idOf(...parts: string[]): string {
  const hex = createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32).split('')
  hex[12] = '8'
  hex[16] = '8'
  const id = hex.join('')
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-')
}
