const endings = /^(?:s|es|n|an|ian|ean|i|ish|ese|er|ite|h)$/
const maxDistance = (length: number) => (length >= 8 ? 2 : 1)

/** How one name differs from another that is written almost alike. */
export type Nearness = 'same-letters' | 'near'

/**
 * Whether two different spellings may be one name: the same letters but for accents, hyphens, apostrophes and
 * capitals inside (Inês/Ines, MacDonald/Macdonald), 'Mac' for 'Mc', or one letter added, lost, changed or
 * swapped (two from eight letters on). A plural or the word for its people (Ilmaria/Ilmarian) is another word.
 */
export function nearness(one: string, other: string, minLength: number): Nearness | null {
  if (one === other) return null
  if (isAllCapitals(one) !== isAllCapitals(other)) return null
  const [first, second] = [folded(one), folded(other)]
  if (first === second) return differsInFirstCapitalOnly(one, other) ? null : 'same-letters'
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first]
  if (withMc(shorter) === withMc(longer)) return 'same-letters'
  if (shorter.length < minLength) return null
  if (longer.startsWith(shorter) && endings.test(longer.slice(shorter.length))) return null
  return editDistance(shorter, longer) <= maxDistance(shorter.length) ? 'near' : null
}

/** A name's letters alone: without accents, hyphens, apostrophes and capitals. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}’'-]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
}

/**
 * Keys of which two names share one if they are near: each name, and each with one or two letters left out
 * (symmetric deletion, Garbe 2012). Finds near names among thousands without comparing all with all.
 */
export function deletionKeys(name: string): string[] {
  const whole = withMc(folded(name))
  const keys = new Set([whole])
  let last = [whole]
  for (let distance = 1; distance <= (whole.length >= 8 ? 2 : 1); distance += 1) {
    last = last.flatMap((key) => Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1)))
    for (const key of last) keys.add(key)
  }
  return [...keys]
}

function withMc(name: string): string {
  return name.replace(/^mac(?=[^aeiouh]|[aeiou]{2})/, 'mc')
}

function isAllCapitals(name: string): boolean {
  return name.length > 1 && name === name.toUpperCase()
}

function differsInFirstCapitalOnly(one: string, other: string): boolean {
  return one.slice(1) === other.slice(1) && one.slice(0, 1).toLowerCase() === other.slice(0, 1).toLowerCase()
}

/** Optimal string alignment: changes, insertions, deletions and swaps of neighbours. */
function editDistance(one: string, other: string): number {
  let before: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row.push(
        Math.min(
          (row[j - 1] ?? 0) + 1,
          (previous[j] ?? 0) + 1,
          (previous[j - 1] ?? 0) + change,
          isSwap ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = previous
    previous = row
  }
  return previous[other.length] ?? 0
}
