import type { StoredBody } from '#blocks/body.ts'
import { keyedEntries } from '#lib/drafts/merge/value-shapes.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/**
 * A story with another value in one place of it, named as conflicts name places; `change` gets what stands there. Null
 * when there is no such place any more.
 */
export function setAtPlace(
  content: ArticleContent,
  { blockId, field }: { blockId: string | null; field: string },
  change: (current: unknown) => unknown,
): ArticleContent | null {
  if (blockId === null) return (setIn(content, field, change)?.value ?? null) as ArticleContent | null
  const at = content.body.findIndex((block) => block.id === blockId)
  const changed = at < 0 ? null : setIn(content.body[at], field, change)
  return changed && { ...content, body: content.body.with(at, changed.value as StoredBody[number]) }
}

function setIn(
  value: unknown,
  path: string,
  change: (current: unknown) => unknown,
): { value: unknown } | null {
  if (path === '') return { value: change(value) }
  if (value === null || typeof value !== 'object') return null
  for (const { name, key } of steps(value)) {
    if (path !== name && !path.startsWith(`${name}.`)) continue
    const changed = setIn((value as Record<string, unknown>)[key], path.slice(name.length + 1), change)
    if (changed === null) continue
    return {
      value: Array.isArray(value)
        ? value.with(Number(key), changed.value)
        : { ...value, [key]: changed.value },
    }
  }
  return null
}

// Entries of a list are named by what tells them apart, rows and cells of a table by their place.
function steps(value: object): { name: string; key: string }[] {
  if (!Array.isArray(value)) return Object.keys(value).map((key) => ({ name: key, key }))
  const isTable = value.every(Array.isArray)
  return isTable
    ? value.map((_, index) => ({ name: String(index), key: String(index) }))
    : keyedEntries(value).map(({ key }, index) => ({ name: key, key: String(index) }))
}
