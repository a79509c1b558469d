/** Queries by which other systems say which story is meant; others say where a reader came from. */
export const formerQueryNames = [
  'p',
  'page_id',
  'attachment_id',
  'cat',
  'id',
  'nid',
  'aid',
  'article',
  'article_id',
  'articleid',
  'story',
  'story_id',
  'storyid',
] as const

const known: ReadonlySet<string> = new Set(formerQueryNames)
const value = /^[\w-]{1,64}$/

/** The part of a query (`?utm_source=x&p=123`) that says which story is meant: `p=123`; null when none does. */
export function formerQueryIn(search: string): string | null {
  if (search.length < 2 || search.length > 1000) return null
  for (const [name, said] of new URLSearchParams(search)) {
    const folded = name.toLowerCase()
    if (known.has(folded) && value.test(said)) return `${folded}=${said.toLowerCase()}`
  }
  return null
}

/** Whether a query asks for a telephone's version of a page, or not to have one. */
export function asksForMobile(search: string): boolean {
  if (search.length < 2 || search.length > 1000) return false
  const query = new URLSearchParams(search)
  return query.has('amp') || query.has('noamp') || query.get('outputType') === 'amp'
}
