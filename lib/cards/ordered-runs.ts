import { type TextRun, textRuns } from '#lib/cards/card-text.ts'

const leftToRight = /[\p{L}\p{N}]/u
const rightToLeft = /\p{Script=Arabic}/u
const parts = /^([^\p{L}\p{M}\p{N}%€$£]*)([^]*?)([^\p{L}\p{M}\p{N}%€$£]*)$/u
const pairs = '()[]{}<>«»‹›'
const mirrored = new Map(Array.from(pairs, (sign, at) => [sign, pairs[at ^ 1] ?? sign]))

/**
 * The pieces of a line from its start to its end. In a line that is read from the right, signs around words of
 * the other direction stand on their side of them and look the other way (the Unicode bidirectional algorithm
 * as far as one line with at most one turn within it needs it).
 */
export function orderedRuns(line: string, isRtl: boolean): TextRun[] {
  const runs = textRuns(line)
  return isRtl ? keepWordsWhole(runs.flatMap(turned)) : runs
}

/** Pieces that are read from the left and follow each other stand the other way round, spaces between them too. */
function keepWordsWhole(pieces: TextRun[]): TextRun[] {
  const ordered: TextRun[] = []
  let words: TextRun[] = []
  let spaces: TextRun[] = []
  for (const piece of pieces) {
    if (words.length > 0 && piece.text === ' ') spaces.push(piece)
    else if (leftToRight.test(piece.text) && !rightToLeft.test(piece.text)) {
      words.unshift(piece, ...spaces)
      spaces = []
    } else {
      ordered.push(...words, ...spaces, piece)
      words = []
      spaces = []
    }
  }
  return [...ordered, ...words, ...spaces]
}

function turned({ font, text }: TextRun): TextRun[] {
  const [, before = '', words = '', after = ''] = parts.exec(text) ?? []
  const pieces = [...Array.from(before, mirror), words, ...Array.from(after, mirror)]
  return pieces.filter((piece) => piece !== '').map((piece) => ({ font, text: piece }))
}

function mirror(sign: string): string {
  return mirrored.get(sign) ?? sign
}
