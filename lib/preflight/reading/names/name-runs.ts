import { isParticle, isTitle } from '#lib/importers/words/names.ts'

/** A run of capitalised words in running text: a name perhaps. */
export type NameRun = {
  words: string[]
  start: number
  end: number
  /** At the beginning of a sentence a capital says nothing: a single word there is no name. */
  opensSentence: boolean
}

const word = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu
const initial = /^\p{Lu}[\p{L}\p{M}’'-]*$/u
const possessive = /[’'][sS]$/u

/**
 * Runs of capitalised words, with particles inside them ('van', 'de'), without titles before them and the
 * possessive behind. A run ends at punctuation; a dot after a single letter is an initial's.
 */
export function nameRuns(text: string): NameRun[] {
  const runs: NameRun[] = []
  let open: NameRun | null = null
  let end = 0
  let opens = true
  const close = () => {
    const run = open && tidied(open)
    if (run) runs.push(run)
    open = null
  }
  for (const match of text.matchAll(word)) {
    const gap = text.slice(end, match.index)
    const isInitialDot = gap === '. ' && /(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(Math.max(0, end - 2), end))
    if (!/^[ \u00a0]$/.test(gap) && !isInitialDot) close()
    // Quotation marks and colons open sentences too.
    if (!isInitialDot && /[.!?…:\n“„«‘"([–—]/u.test(gap)) opens = true
    const bare = match[0].replace(possessive, '')
    const isCapital = initial.test(bare)
    if (isCapital || (open !== null && isParticle(bare))) {
      open ??= { words: [], start: match.index, end: 0, opensSentence: opens }
      open.words.push(bare)
      open.end = match.index + bare.length
      if (bare !== match[0]) close()
    } else close()
    opens = false
    end = match.index + match[0].length
  }
  close()
  return runs
}

function tidied(run: NameRun): NameRun | null {
  const words = [...run.words]
  let { start, end } = run
  while (words.length > 0 && isParticle(words.at(-1) ?? '') && !initial.test(words.at(-1) ?? '')) {
    end -= (words.pop() ?? '').length + 1
  }
  let { opensSentence } = run
  while (words.length > 1 && isTitle(words[0] ?? '')) {
    start += (words.shift() ?? '').length + 1
    opensSentence = false
  }
  return words.length === 0 ? null : { words, start, end, opensSentence }
}
