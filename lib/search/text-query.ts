/** What somebody typed to search, taken apart; every part must be found. */
export type TextQuery = {
  /** Words: `prefix` for the one that is still being typed, `phrase` for words in quotation marks. */
  words: { text: string; as: 'word' | 'prefix' | 'phrase' }[]
  /** Runs of a script without spaces, as tsquery literals of their pairs of characters. */
  pairs: string[]
  /** What may also stand anywhere inside a headline or slug; null where no index would help to find it. */
  part: string | null
}

const mostCharacters = 200
const mostWords = 12

/** Scripts written without spaces; the same ranges stand in the migration that makes `search_pairs`. */
const unspaced =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u2FDF\u3005-\u3007\u3021-\u3029\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\u{20000}-\u{3FFFF}]+/gu

/** Reads a search; null when nothing was typed. The address of a story stands for its slug. */
export function readTextQuery(typed: string): TextQuery | null {
  const text = slugOfAddress(clean(typed)) ?? clean(typed)
  if (text === '') return null
  const pairs = [...text.matchAll(unspaced)].map(([run]) => pairsOf(run))
  const words = readWords(text.replaceAll(unspaced, ' '), pairs.length === 0)
  return { words: words.slice(0, mostWords), pairs, part: hasTrigram(text) ? text : null }
}

function clean(typed: string): string {
  return typed.toWellFormed().replaceAll('\0', '').slice(0, mostCharacters).toWellFormed().trim()
}

function slugOfAddress(text: string): string | null {
  const [, slug] = /^(?:https?:\/\/[^/\s]+)?(?:\/[^/\s]*)*\/([^/\s?#]+)\/?(?:[?#]\S*)?$/i.exec(text) ?? []
  return slug ?? null
}

function readWords(text: string, mayBeUnfinished: boolean): TextQuery['words'] {
  const found = [...text.matchAll(/["“„«]([^"”“»]+)["”“»]|(\S+)/g)]
  return found.map((match, index) => {
    const [, phrase, word = ''] = match
    if (phrase !== undefined) return { text: phrase, as: 'phrase' }
    const isLast = mayBeUnfinished && index === found.length - 1
    return { text: word, as: isLast && Array.from(word).length > 1 ? 'prefix' : 'word' }
  })
}

/** `東京都` is `'東京' <-> '京都'`; one character alone is the beginning of a pair. */
function pairsOf(run: string): string {
  const signs = Array.from(run)
  if (signs.length === 1) return `'${run}':*`
  return signs
    .slice(0, -1)
    .map((sign, index) => `'${sign}${signs[index + 1]}'`)
    .join(' <-> ')
}

/** The index of parts knows three letters or digits in a row, without their accents. */
function hasTrigram(text: string): boolean {
  return /[a-z0-9]{3}/i.test(text.normalize('NFKD').replaceAll(/\p{M}/gu, ''))
}
