import { cardCuts } from '#lib/cards/fonts/card-cuts.ts'
import { devanagariRanges, hanBitmap, hanStart } from '#lib/cards/fonts/shaped-cuts.ts'
import { readRanges } from '#lib/cards/read-ranges.ts'

/** A piece of text that one of the cards' fonts draws. */
export type TextRun = { font: string; text: string }

const emoji =
  /\p{Regional_Indicator}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})(?:\ufe0f|\p{Emoji_Modifier})*\u200d?|[\ufe0e\ufe0f\u20e3]/gu
const invisible = /(?![\u200c\u200d])\p{Cf}/gu
const lettered = /[\p{L}\p{M}\p{N}]/u
const han = Buffer.from(hanBitmap, 'base64')
const fonts = [
  ...cardCuts.map(([name, characters]) => ({ name: `card-${name}`, has: readRanges(characters) })),
  { name: 'card-devanagari', has: readRanges(devanagariRanges) },
  { name: 'card-han', has: hasHan },
]

/**
 * A text as a card can show it: on one line, without emoji and signs that no font has, and cut at `maxCharacters`
 * with an ellipsis. '' for a text with letters that cannot be drawn: half a headline says something else.
 */
export function cleanText(text: string, maxCharacters: number): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(emoji, '')
    .replaceAll(invisible, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  const characters = Array.from(plain)
  if (characters.some((character) => lettered.test(character) && !fontOf(character))) return ''
  const drawn = characters
    .filter((character) => fontOf(character))
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
  const graphemes = splitGraphemes(drawn)
  if (graphemes.length <= maxCharacters) return drawn
  return `${graphemes
    .slice(0, maxCharacters - 1)
    .join('')
    .trimEnd()}…`
}

/** Cuts a clean text into pieces of one font each; signs that several fonts have stay with what precedes them. */
export function textRuns(text: string): TextRun[] {
  const runs: TextRun[] = []
  for (const character of text) {
    const last = runs.at(-1)
    const font = fontOf(character, last?.font)
    if (!font) continue
    if (last?.font === font) last.text += character
    else runs.push({ font, text: character })
  }
  return runs
}

/** A text as its readers count it: letters with their marks. */
export function splitGraphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}

function fontOf(character: string, preferred?: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  const having = fonts.filter(({ has }) => has(code))
  return (having.find(({ name }) => name === preferred) ?? having[0])?.name
}

function hasHan(code: number): boolean {
  const at = code - hanStart
  return at >= 0 && (((han[at >> 3] ?? 0) >> (at & 7)) & 1) === 1
}
