import { normalizeInline, sameMark } from '#blocks/inline/normalize-inline.ts'
import type { Inline, InlineNode, Mark } from '#blocks/inline.ts'
import { alignTokens, type Hunk, type Span, spanning } from '#lib/revisions/compare/align-tokens.ts'
import {
  type FlatText,
  flatText,
  isBreak,
  isWord,
  type Piece,
  tokenLength,
} from '#lib/revisions/compare/flat-text.ts'

/**
 * A stretch of two texts: in both, only in the later (`added`) or only in the earlier one (`removed`).
 * `marks` are those of the side it is from; where they changed under the same words, `marksBefore` are the
 * earlier ones. A break is a segment of its own, whose text is one or two line feeds.
 */
export type InlineSegment = Piece & { kind: 'same' | 'added' | 'removed'; marksBefore?: Mark[] }

/** Two states of one rich text as segments, word by word; `lang` (BCP 47) says what a word is. */
export function compareInline(before: Inline, after: Inline, lang = 'und'): InlineSegment[] {
  return compareParagraphs([before], [after], lang)
}

/** Two states of several paragraphs as one row of segments; words stay the same across split and joined ones. */
export function compareParagraphs(before: Inline[], after: Inline[], lang = 'und'): InlineSegment[] {
  const [a, b] = [flatText(before, lang), flatText(after, lang)]
  const hunks = withoutConfetti(alignTokens(a.tokens, b.tokens), a.tokens)
  const [takeBefore, takeAfter] = [reader(a), reader(b)]
  return joinSegments(
    hunks.flatMap((hunk) => {
      const [was, is] = [takeBefore(hunk.before), takeAfter(hunk.after)]
      return hunk.isSame ? overlay(was, is) : [...toSegments('removed', was), ...toSegments('added', is)]
    }),
  )
}

/** Two states of plain text as segments. */
export function compareText(before: string, after: string, lang = 'und'): InlineSegment[] {
  return compareInline(plain(before), plain(after), lang)
}

/** Whether segments show a difference at all. */
export function differs(segments: InlineSegment[]): boolean {
  return segments.some(({ kind, marksBefore }) => kind !== 'same' || marksBefore !== undefined)
}

/** The paragraphs of one side of a comparison, as they were compared. */
export function sideOf(segments: InlineSegment[], side: 'before' | 'after'): Inline[] {
  const other = side === 'before' ? 'added' : 'removed'
  const paragraphs: InlineNode[][] = [[]]
  for (const { kind, text, marks, marksBefore, breaks } of segments) {
    if (kind === other) continue
    const own = side === 'before' ? (marksBefore ?? marks) : marks
    if (breaks === 'paragraph') paragraphs.push([])
    else paragraphs.at(-1)?.push(breaks ? { break: true } : { text, marks: own })
  }
  return paragraphs.map(normalizeInline)
}

function plain(text: string): Inline {
  return text === '' ? [] : [{ text }]
}

/** Spaces and commas that two rewritten passages happen to share belong to the rewriting. */
function withoutConfetti(hunks: Hunk[], beforeTokens: string[]): Hunk[] {
  const clean: Hunk[] = []
  hunks.forEach((hunk, index) => {
    const isBetween = index > 0 && index < hunks.length - 1
    const isSame =
      hunk.isSame && !(isBetween && isConfetti(beforeTokens.slice(hunk.before.start, hunk.before.end)))
    const last = clean.at(-1)
    if (last && !last.isSame && !isSame) clean[clean.length - 1] = { isSame, ...spanning(last, hunk) }
    else clean.push({ ...hunk, isSame })
  })
  return clean
}

function isConfetti(tokens: string[]): boolean {
  return tokens.length <= 3 && !tokens.some((token) => isWord(token) || isBreak(token))
}

/** Reads a text's pieces from its start to its end, span by span of its tokens. */
function reader({ pieces, tokens }: FlatText): (span: Span) => Piece[] {
  let index = 0
  let offset = 0
  return ({ start, end }) => {
    const taken: Piece[] = []
    let left = 0
    for (let token = start; token < end; token += 1) left += tokenLength(tokens[token] ?? '')
    while (left > 0) {
      const piece = pieces[index]
      if (!piece) break
      const text = piece.text.slice(offset, offset + left)
      taken.push({ ...piece, text })
      left -= text.length
      offset += text.length
      if (offset === piece.text.length) {
        index += 1
        offset = 0
      }
    }
    return taken
  }
}

function toSegments(kind: 'added' | 'removed', pieces: Piece[]): InlineSegment[] {
  return pieces.map((piece) => ({ kind, ...piece }))
}

/** The same text on both sides, cut wherever its marks change on either. */
function overlay(before: Piece[], after: Piece[]): InlineSegment[] {
  const segments: InlineSegment[] = []
  let [index, offset] = [0, 0]
  for (const piece of after) {
    for (let done = 0; done < piece.text.length; ) {
      const was = before[index]
      if (!was) break
      const length = Math.min(piece.text.length - done, was.text.length - offset)
      const marksBefore = sameMarks(was.marks, piece.marks) ? {} : { marksBefore: was.marks }
      segments.push({ kind: 'same', ...piece, text: piece.text.slice(done, done + length), ...marksBefore })
      done += length
      offset += length
      if (offset === was.text.length) [index, offset] = [index + 1, 0]
    }
  }
  return segments
}

function joinSegments(segments: InlineSegment[]): InlineSegment[] {
  const joined: InlineSegment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last && continues(last, segment))
      joined[joined.length - 1] = { ...last, text: last.text + segment.text }
    else joined.push(segment)
  }
  return joined
}

function continues(last: InlineSegment, next: InlineSegment): boolean {
  return (
    last.kind === next.kind &&
    !last.breaks &&
    !next.breaks &&
    sameMarks(last.marks, next.marks) &&
    (last.marksBefore === undefined) === (next.marksBefore === undefined) &&
    sameMarks(last.marksBefore ?? [], next.marksBefore ?? [])
  )
}

function sameMarks(a: Mark[], b: Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]))
}
