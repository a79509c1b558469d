/** What a reader may choose for reading and listening; the first value of each is what they get without choosing. */
export const readingChoices = {
  size: ['2', '1', '3', '4', '5'],
  width: ['normal', 'narrow', 'wide'],
  face: ['serif', 'sans'],
  keys: ['on', 'off'],
  rate: ['1', '0.8', '1.2', '1.5', '2'],
  captions: ['read', 'skip'],
  history: ['on', 'off'],
} as const

export type ReadingChoice = keyof typeof readingChoices
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Where they are kept, as `size:4 face:sans`; the inline line of every page reads the same key and form. */
const key = 'reading'

/** Choices that the html element carries, for the stylesheet. */
const shown: ReadonlySet<string> = new Set(['size', 'width', 'face'])

/** What was chosen; what is not kept, or is no choice of this version, is the first one. */
export function readChoice(store: () => Store, name: ReadingChoice): string {
  const values: readonly string[] = readingChoices[name]
  const kept = parse(store).get(name) ?? ''
  return values.includes(kept) ? kept : (values[0] ?? '')
}

/** Keeps a choice where the browser lets it; the first value is kept by forgetting. */
export function keepChoice(store: () => Store, name: ReadingChoice, value: string): void {
  const kept = parse(store)
  if (value === readingChoices[name][0]) kept.delete(name)
  else kept.set(name, value)
  try {
    if (kept.size === 0) store().removeItem(key)
    else store().setItem(key, [...kept].map((pair) => pair.join(':')).join(' '))
  } catch {
    // The choice then holds for this page.
  }
}

/** Shows a choice on the page, as the inline line does on the next one. */
export function showChoice(root: Element, name: ReadingChoice, value: string): void {
  if (!shown.has(name)) return
  if (value === readingChoices[name][0]) root.removeAttribute(`data-read-${name}`)
  else root.setAttribute(`data-read-${name}`, value)
}

function parse(store: () => Store): Map<string, string> {
  try {
    const pairs = (store().getItem(key) ?? '').matchAll(/(?:^| )(\w+):([\w.]+)/g)
    return new Map([...pairs].map(([, name = '', value = '']) => [name, value]))
  } catch {
    return new Map()
  }
}
