/** The first letters of a person's first and last name; one letter for a single name. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '')
  const chosen = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return chosen.map((part) => Array.from(part ?? '')[0]?.toUpperCase()).join('')
}
