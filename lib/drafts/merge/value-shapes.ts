import type { Inline } from '#blocks/inline.ts'
import type { Entry } from '#lib/drafts/merge/merge-sequence.ts'

export type Shape = 'inline' | 'paragraphs' | 'cells' | 'words' | 'items' | 'object' | 'scalar'

/** What kind of value a field holds, told by the first of its versions that is not empty. */
export function shapeOfValues(...versions: unknown[]): Shape {
  const known = versions.find((value) => value !== null && value !== undefined && !isEmptyList(value))
  if (Array.isArray(known)) return shapeOfList(known)
  if (known === undefined && versions.some(Array.isArray)) return 'inline'
  return typeof known === 'object' ? 'object' : 'scalar'
}

/** Whether a value says nothing: absent, '', no entries. */
export function isCleared(value: unknown): boolean {
  return value === null || value === undefined || value === '' || isEmptyList(value)
}

/** A value as a list; anything else is an empty one. */
export function listOf<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : []
}

/** Entries with what tells them apart: their id, or what they name; a second one of a name is counted. */
export function keyedEntries(value: unknown): Entry<unknown>[] {
  const seen = new Map<string, number>()
  return listOf(value).map((entry) => {
    const name = nameOf(entry)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { key: count === 1 ? name : `${name}#${count}`, value: entry }
  })
}

/** Whether tables have the same rows of the same number of cells. */
export function sameCells(...tables: Inline[][][]): boolean {
  const shapes = tables.map((rows) => rows.map((row) => row.length).join())
  return shapes.every((shape, index) => shape === shapes[0] && tables[index]?.length === tables[0]?.length)
}

function shapeOfList(list: unknown[]): Shape {
  if (list.every(Array.isArray)) {
    return list.some((row) => row.some((cell) => Array.isArray(cell))) ? 'cells' : 'paragraphs'
  }
  if (list.every((entry) => typeof entry === 'string')) return 'words'
  return list.every(isInlineNode) ? 'inline' : 'items'
}

function isInlineNode(entry: unknown): boolean {
  return (
    typeof entry === 'object' && entry !== null && !('id' in entry) && ('text' in entry || 'break' in entry)
  )
}

function nameOf(entry: unknown): string {
  if (typeof entry === 'string') return entry
  const named = entry as Record<string, unknown>
  for (const name of ['id', 'contributor', 'network', 'lang', 'name']) {
    if (typeof named[name] === 'string' && named[name] !== '') return named[name]
  }
  return ''
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
