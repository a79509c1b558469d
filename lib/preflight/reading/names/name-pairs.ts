import type { CollectedNames, Spelling } from '#lib/preflight/reading/names/collect-names.ts'
import { deletionKeys, folded, nearness } from '#lib/preflight/reading/names/near-names.ts'

/** Two spellings that may mean one person; `difference` is the same for all pairs with the same two words. */
export type NamePair = { one: Spelling; other: Spelling; difference: string }

const shortestInFullName = 3
const shortestSingle = 5
/** Of names that share all words but one; more than that is a list of something. */
const mostOfOneName = 40

/**
 * Full names that differ in one word only (Inês/Ines Carvalho, Marr/Mar), and single names that are nearly the
 * surname of a full one or the same letters as another (MacDonald/Macdonald). Time grows with the number of names,
 * not with its square.
 */
export function namePairs({ full, single }: CollectedNames): NamePair[] {
  return [...fullPairs(full), ...singlePairs(full, single)]
}

/** Full names of equally many words, all the same but one. */
function fullPairs(full: Spelling[]): NamePair[] {
  const byRest = new Map<string, { spelling: Spelling; word: string }[]>()
  for (const spelling of full) {
    for (const [at, word] of spelling.words.entries()) {
      addTo(byRest, spelling.words.with(at, '_').map(folded).join(' '), { spelling, word })
    }
  }
  return [...byRest.values()].flatMap((same) =>
    pairsOf(same.slice(0, mostOfOneName))
      .filter(([one, other]) => nearness(one.word, other.word, shortestInFullName) !== null)
      .map(([one, other]) => pairOf(one.spelling, one.word, other.spelling, other.word)),
  )
}

/** Single names against the surnames of full ones, and against each other where the letters are the same. */
function singlePairs(full: Spelling[], single: Spelling[]): NamePair[] {
  const byKey = new Map<string, { word: string; spelling: Spelling }[]>()
  const add = (word: string, spelling: Spelling) => {
    for (const key of deletionKeys(word)) addTo(byKey, key, { word, spelling })
  }
  const surnames = new Map(full.toReversed().map((spelling) => [spelling.words.at(-1) ?? '', spelling]))
  for (const [surname, spelling] of surnames) add(surname, spelling)
  const known = new Set(full.flatMap((spelling) => spelling.words))
  return single.flatMap((spelling) => {
    const word = spelling.words[0] ?? ''
    if (known.has(word) || word.length < shortestSingle - 1) return []
    const candidates = deletionKeys(word).flatMap((key) => byKey.get(key) ?? [])
    const match = candidates.find((candidate) => {
      const how = nearness(word, candidate.word, shortestSingle)
      return how === 'same-letters' || (how === 'near' && candidate.spelling.words.length > 1)
    })
    add(word, spelling)
    return match ? [pairOf(match.spelling, match.word, spelling, word)] : []
  })
}

function pairOf(one: Spelling, oneWord: string, other: Spelling, otherWord: string): NamePair {
  return { one, other, difference: [oneWord, otherWord].sort().join('/') }
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

function pairsOf<T>(list: T[]): [T, T][] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]))
}
