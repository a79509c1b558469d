const reach = 24

/** A few words around a passage, whole words, for showing and finding it; at most about 80 characters. */
export function surroundings(text: string, start: number, end: number): string {
  const from = Math.max(0, start - reach)
  const until = Math.min(text.length, end + reach)
  const before = text.slice(from, start)
  const after = text.slice(end, until)
  const cutBefore = from === 0 ? before : before.replace(/^\S*\s/, '')
  const cutAfter = until === text.length ? after : after.replace(/\s\S*$/, '')
  return `${cutBefore}${text.slice(start, end)}${cutAfter}`.trim()
}
