const units = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
)
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
)
const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** What a word multiplies the figure before it by: 'million', 'bn'; null for other words. */
export function scaleOf(word: string): number | null {
  return scales.get(word) ?? abbreviations.get(word) ?? null
}

const abbreviations = new Map([
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['k', 1e3],
])

/** Whether a lower case word may begin or continue an English number in words. */
export function isNumberWord(word: string): boolean {
  return units.has(word) || tens.has(word) || scales.has(word) || word === 'hundred' || word === 'dozen'
}

/**
 * The value of an English number in words ('two thousand nine hundred and four', 'a dozen', 'twenty-one'), from
 * its words in lower case; null when they make none ('two three').
 */
export function valueOfWords(words: string[]): number | null {
  let total = 0
  let group: number | null = null
  for (const word of words) {
    const unit = units.get(word)
    const ten = tens.get(word)
    const scale = scales.get(word)
    if (word === 'and') continue
    if (unit !== undefined) {
      const hasRoom: boolean =
        group === null || (unit < 10 ? group % 10 === 0 && group % 100 !== 10 : group % 100 === 0)
      if (!hasRoom) return null
      group = (group ?? 0) + unit
    } else if (ten !== undefined) {
      if (group !== null && group % 100 !== 0) return null
      group = (group ?? 0) + ten
    } else if (word === 'hundred') group = (group ?? 1) * 100
    else if (word === 'dozen') group = (group ?? 1) * 12
    else if (scale !== undefined) {
      total += (group ?? 1) * scale
      group = null
    } else return null
  }
  return total + (group ?? 0)
}
