import { splitGraphemes } from '#lib/cards/card-text.ts'

/** Width of a text when its font has a size of 1. */
type Measure = (text: string) => number
type Box = { width: number; height: number; sizes: number[]; lineHeight: number }

export type FittedLines = { lines: string[]; size: number }

/**
 * Breaks a text into lines of the largest of `sizes` (falling) at which it stays inside a box, with lines about
 * as long as each other. What does not fit at the smallest ends in an ellipsis.
 */
export function fitLines(text: string, box: Box, measure: Measure): FittedLines {
  for (const size of box.sizes) {
    const words = splitWords(text, box.width / size, measure)
    const lines = breakLines(words, box.width / size)
    if (lines.length * size * box.lineHeight > box.height) continue
    return { size, lines: balance(words, { lines, width: box.width / size }) }
  }
  return cutLines(text, box, measure)
}

/** A text on one line of a width, cut with an ellipsis where it must be. */
export function fitLine(text: string, options: { width: number; size: number }, measure: Measure): string {
  const box = { ...options, height: options.size, lineHeight: 1, sizes: [options.size] }
  return fitLines(text, box, measure).lines[0] ?? ''
}

const han = /\p{Script=Han}/u
const chineseParts =
  /[（《〈「『【〔“‘]*(?:\p{Script=Han}|[^\p{Script=Han}（《〈「『【〔“‘，。、；：？！）》〉」』】〕”’…—]+)?[，。、；：？！）》〉」』】〕”’…—]*/gu

type Word = { text: string; width: number; space: number }

/** Words with their widths; one that is wider than a line is broken between letters. */
function splitWords(text: string, width: number, measure: Measure): Word[] {
  const space = measure(' ')
  return text.split(' ').flatMap((word) => {
    const pieces = splitBetween(word).flatMap((part) => {
      const whole = measure(part)
      return whole <= width ? [{ text: part, width: whole }] : breakWord(part, width, measure)
    })
    return pieces.map((piece, index) => ({ ...piece, space: index === 0 ? space : 0 }))
  })
}

/**
 * A word of Chinese, cut at every place where a line may end: after any character, but for signs that close, which stay with
 * what precedes them, and signs that open, which stay with what follows (a part of CLREQ, "Line breaking").
 */
function splitBetween(word: string): string[] {
  return han.test(word) ? (word.match(chineseParts) ?? []).filter((part) => part !== '') : [word]
}

function breakWord(word: string, width: number, measure: Measure): { text: string; width: number }[] {
  const pieces: { text: string; width: number }[] = []
  for (const letter of splitGraphemes(word)) {
    const last = pieces.at(-1)
    const longer = last ? measure(last.text + letter) : Number.POSITIVE_INFINITY
    if (!last || longer > width) pieces.push({ text: letter, width: measure(letter) })
    else Object.assign(last, { text: last.text + letter, width: longer })
  }
  return pieces
}

function breakLines(words: Word[], width: number): string[] {
  const lines: { text: string; width: number }[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (!last || last.width + word.space + word.width > width) {
      lines.push({ text: word.text, width: word.width })
      continue
    }
    last.text += word.space > 0 ? ` ${word.text}` : word.text
    last.width += word.space + word.width
  }
  return lines.map(({ text }) => text)
}

/** The same number of lines in the narrowest column that holds them. */
function balance(words: Word[], { lines, width }: { lines: string[]; width: number }): string[] {
  let [tooNarrow, enough, best] = [0, width, lines]
  for (let step = 0; step < 12; step++) {
    const middle = (tooNarrow + enough) / 2
    const tried = breakLines(words, middle)
    if (tried.length <= lines.length && words.every((word) => word.width <= middle))
      [enough, best] = [middle, tried]
    else tooNarrow = middle
  }
  return best
}

function cutLines(text: string, box: Box, measure: Measure): FittedLines {
  const size = box.sizes.at(-1) ?? 1
  const width = box.width / size
  const count = Math.max(1, Math.floor(box.height / (size * box.lineHeight)))
  const letters = splitGraphemes(text)
  let [fits, tooMany] = [0, letters.length]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (linesOf(middle).length <= count) fits = middle
    else tooMany = middle
  }
  return { size, lines: linesOf(fits) }

  function linesOf(kept: number): string[] {
    const cut = `${letters.slice(0, kept).join('').trimEnd()}…`
    return breakLines(splitWords(cut, width, measure), width)
  }
}
