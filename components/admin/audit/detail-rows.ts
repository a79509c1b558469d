/** One fact of an entry; for a change, what it was before and is after. */
export type DetailRow = { name: string; value: string } | { name: string; before: string; after: string }

/**
 * What an entry says, in rows: for `before` and `after` what differs between them, everything else as it is. Names
 * of nested values are joined by dots.
 */
export function detailRows(detail: Record<string, unknown>): DetailRow[] {
  const { before, after, ...rest } = detail
  const isChange = before !== undefined && after !== undefined
  return [...(isChange ? changes(before, after) : facts({ before, after })), ...facts(rest)]
}

function changes(before: unknown, after: unknown): DetailRow[] {
  if (!isObject(before) || !isObject(after)) return [{ name: '', before: text(before), after: text(after) }]
  const old = flatten(before)
  const now = flatten(after)
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ name, before: old.get(name) ?? '', after: now.get(name) ?? '' }))
    .filter((row) => row.before !== row.after)
}

function facts(values: Record<string, unknown>): DetailRow[] {
  return [...flatten(values)].map(([name, value]) => ({ name, value }))
}

function flatten(value: Record<string, unknown>, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>()
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue
    if (!isObject(inner)) flat.set(prefix + key, text(inner))
    else for (const [name, leaf] of flatten(inner, `${prefix}${key}.`)) flat.set(name, leaf)
  }
  return flat
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string {
  if (value === null || value === '') return '–'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
