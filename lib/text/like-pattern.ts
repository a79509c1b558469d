/** A pattern for SQL's LIKE that finds `text` anywhere, with its wildcards taken literally. */
export function likeAnywhere(text: string): string {
  return `%${escapeLike(text)}%`
}

/** A pattern for SQL's LIKE that finds what starts with `text`. */
export function likeStart(text: string): string {
  return `${escapeLike(text)}%`
}

/** The words of a search, at most eight, as somebody types them. */
export function searchWords(query: string): string[] {
  return query
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8)
}

/** Text whose wildcards mean themselves in SQL's LIKE; Prisma's `contains` does not see to it. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
