import { isKnownBlock, type StoredBody } from '#blocks/body.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { wordSegmenter } from '#lib/text/word-segmenter.ts'

/** The words of a body that can be quoted, as letters in a row, and the texts they stand in. */
export type QuotableText = { letters: string; parts: QuotablePart[] }

/** One rich text of a block: a paragraph, an item of a list. `index` counts those of its block. */
type QuotablePart = { blockId: string; index: number; start: number; letterCount: number; text: string }

/** A stretch of letters, the end not included. */
export type LetterRange = { start: number; end: number }

/** A stretch of one part, in UTF-16 units of its text. */
export type Passage = { blockId: string; index: number; from: number; to: number }

/** Text without white space. */
export function lettersOf(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The rich texts of a block that can be quoted, in reading order. */
export function quotableTexts(block: StoredBody[number]): Inline[] {
  if (!isKnownBlock(block)) return []
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pull-quote':
      return [block.text]
    case 'quote':
      return block.paragraphs
    case 'list':
    case 'key-points':
      return block.items.map(({ text }) => text)
    default:
      return []
  }
}

/** All of a body that can be quoted. */
export function quotableText(body: StoredBody): QuotableText {
  const parts: QuotablePart[] = []
  let letters = ''
  for (const block of body) {
    quotableTexts(block).forEach((inline, index) => {
      const text = inlineToText(inline)
      const own = lettersOf(text)
      parts.push({ blockId: block.id, index, start: letters.length, letterCount: own.length, text })
      letters += own
    })
  }
  return { letters, parts }
}

/** Where a block's letters begin; null for a block without any. */
export function startOfBlock({ parts }: QuotableText, blockId: string): number | null {
  return parts.find((part) => part.blockId === blockId)?.start ?? null
}

/** The stretches of text that a range of letters covers. */
export function passagesIn({ parts }: QuotableText, { start, end }: LetterRange): Passage[] {
  return parts.flatMap(({ blockId, index, text, start: partStart, letterCount }) => {
    const first = Math.max(start - partStart, 0)
    const last = Math.min(end - partStart, letterCount)
    if (first >= last) return []
    return [{ blockId, index, from: offsetOf(text, first), to: offsetOf(text, last - 1) + 1 }]
  })
}

/** The words of a range as they are written, one line for each text. */
export function wordsIn(text: QuotableText, range: LetterRange): string {
  return passagesIn(text, range)
    .map(({ blockId, index, from, to }) => partAt(text, blockId, index)?.text.slice(from, to) ?? '')
    .join('\n')
}

/** The range with the words it cuts made whole, by the rules of the language. */
export function wholeWords(text: QuotableText, { start, end }: LetterRange, lang: string): LetterRange {
  return { start: edge(text, start, lang, 'start'), end: edge(text, end, lang, 'end') }
}

/** Whether a range begins or ends inside a word, in scripts that part words by spaces. */
export function cutsWords(text: QuotableText, { start, end }: LetterRange): boolean {
  return isInsideWord(text, start) || isInsideWord(text, end)
}

const joined = /^[\p{L}\p{N}\p{M}]{2}$/u
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function isInsideWord(text: QuotableText, letter: number): boolean {
  const part = partOfLetter(text, letter)
  if (!part || letter === part.start) return false
  const offset = offsetOf(part.text, letter - part.start)
  const previous = offsetOf(part.text, letter - part.start - 1)
  if (previous !== offset - 1) return false
  const around = lastCharacter(part.text.slice(0, offset)) + firstCharacter(part.text.slice(offset))
  return joined.test(around) && !unspaced.test(around)
}

function edge(text: QuotableText, letter: number, lang: string, side: 'start' | 'end'): number {
  // The end is a place behind its last letter, which may be the last of its part.
  const part = partOfLetter(text, side === 'end' ? letter - 1 : letter)
  if (!part) return letter
  const at = offsetOf(part.text, side === 'end' ? letter - 1 - part.start : letter - part.start)
  const word = wordSegmenter(lang).segment(part.text).containing(at)
  if (!word) return letter
  const offset = side === 'end' ? word.index + word.segment.length : word.index
  return part.start + lettersOf(part.text.slice(0, offset)).length
}

function partOfLetter({ parts }: QuotableText, letter: number): QuotablePart | undefined {
  return parts.find(({ start, letterCount }) => start <= letter && letter < start + letterCount)
}

function partAt({ parts }: QuotableText, blockId: string, index: number): QuotablePart | undefined {
  return parts.find((part) => part.blockId === blockId && part.index === index)
}

/** Where the letter of this number stands in a text. */
function offsetOf(text: string, letter: number): number {
  let count = 0
  for (let offset = 0; offset < text.length; offset += 1) {
    if (/\s/.test(text.charAt(offset))) continue
    if (count === letter) return offset
    count += 1
  }
  return text.length
}

function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? ''
}

function firstCharacter(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? ''
}
