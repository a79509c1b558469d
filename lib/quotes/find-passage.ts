import { cutsWords, type LetterRange, type QuotableText } from '#lib/quotes/quotable-text.ts'

const maxContextLetters = 120
const kinBonus = 40
const sameBlockBonus = 20
/** Words this long that stand once was and once now are the same, wherever they went. */
const tellingLetters = 12
const maxCandidates = 8

type Sides = { was: QuotableText; now: QuotableText; familyOf: (blockId: string) => string; length: number }

/**
 * Where a passage of an earlier text stands in a later one; null when its words stand there no more. Of several
 * places with the same words it is the one whose surroundings and block are most like the passage's, unless
 * another place of the earlier text is more like it.
 */
export function findPassage(
  was: QuotableText,
  range: LetterRange,
  now: QuotableText,
  familyOf: (blockId: string) => string,
): LetterRange | null {
  const needle = was.letters.slice(range.start, range.end)
  const sides = { was, now, familyOf, length: needle.length }
  const before = occurrences(was.letters, needle)
  const after = occurrences(now.letters, needle)
    .map((start) => ({ start, likeness: likeness(sides, range.start, start) }))
    .filter(({ start }) => !cutsWords(now, { start, end: start + needle.length }) || cutsWords(was, range))
  const isAlone = before.length === 1 && after.length === 1 && needle.length >= tellingLetters
  const found = after
    .sort((a, b) => b.likeness - a.likeness || nearer(range.start, a.start, b.start))
    .slice(0, maxCandidates)
    .find(
      ({ start, likeness: own }) =>
        isAlone || (own > 0 && before.every((other) => likeness(sides, other, start) <= own)),
    )
  return found ? { start: found.start, end: found.start + needle.length } : null
}

function nearer(origin: number, a: number, b: number): number {
  return Math.abs(a - origin) - Math.abs(b - origin)
}

/** How many letters around are the same, and whether the block is the same or of its family. */
function likeness({ was, now, familyOf, length }: Sides, start: number, other: number): number {
  const [block, otherBlock] = [blockOf(was, start), blockOf(now, other)]
  const kin = familyOf(block) === familyOf(otherBlock) ? kinBonus : 0
  const same = block === otherBlock ? sameBlockBonus : 0
  const before = sameBefore(was.letters, start, now.letters, other)
  return kin + same + before + sameAfter(was.letters, start + length, now.letters, other + length)
}

function blockOf({ parts }: QuotableText, letter: number): string {
  return (
    parts.find(({ start, letterCount }) => start <= letter && letter < start + letterCount)?.blockId ?? ''
  )
}

function occurrences(letters: string, needle: string): number[] {
  const places: number[] = []
  for (let at = letters.indexOf(needle); at >= 0; at = letters.indexOf(needle, at + 1)) places.push(at)
  return places
}

function sameBefore(a: string, aEnd: number, b: string, bEnd: number): number {
  const most = Math.min(aEnd, bEnd, maxContextLetters)
  let count = 0
  while (count < most && a[aEnd - 1 - count] === b[bEnd - 1 - count]) count += 1
  return count
}

function sameAfter(a: string, aStart: number, b: string, bStart: number): number {
  const most = Math.min(a.length - aStart, b.length - bStart, maxContextLetters)
  let count = 0
  while (count < most && a[aStart + count] === b[bStart + count]) count += 1
  return count
}
