export type NamedThing = { id: string; name: string; aliases: string[] }

/**
 * The things whose name or other name stands in the text as whole words, the most frequent first, those of the
 * headline counting three times. Case and accents make no difference.
 */
export function namesInText<T extends NamedThing>(things: T[], headline: string, text: string): T[] {
  const heading = asWords(headline)
  const body = asWords(text)
  const found = things.flatMap((thing) => {
    const names = [thing.name, ...thing.aliases].map(asWords).filter((name) => name.trim() !== '')
    const count = sum(names.map((name) => 3 * occurrences(heading, name) + occurrences(body, name)))
    return count === 0 ? [] : [{ thing, count }]
  })
  return found.sort((one, other) => other.count - one.count).map(({ thing }) => thing)
}

/** Words in lower case without accents, each between two spaces: ` the tide comes in `. */
function asWords(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${plain.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `
}

function occurrences(words: string, name: string): number {
  let count = 0
  // Neighbours share the space between them, so the next search starts on the last one's final space.
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length - 1)) count += 1
  return count
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
