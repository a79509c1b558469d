const formats = new Map<string, Intl.ListFormat>()

/** One piece of a list in a sentence: an item by its index, or the text between items. */
export type ListPart = { index: number } | { text: string }

/** A list of so many items as a sentence has it: `0`, `, `, `1`, ` and `, `2` in English. */
export function listParts(count: number, lang: string): ListPart[] {
  const format = formats.get(lang) ?? new Intl.ListFormat(lang, { type: 'conjunction' })
  formats.set(lang, format)
  const places = Array.from({ length: count }, (_, index) => String(index))
  return format
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? { index: Number(value) } : { text: value }))
}
