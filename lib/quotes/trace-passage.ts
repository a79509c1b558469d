import type { StoredBody } from '#blocks/body.ts'
import type { Inline } from '#blocks/inline.ts'
import { findPassage } from '#lib/quotes/find-passage.ts'
import { familiesOf } from '#lib/quotes/kinship.ts'
import {
  type LetterRange,
  lettersOf,
  type Passage,
  passagesIn,
  type QuotableText,
  quotableText,
  quotableTexts,
} from '#lib/quotes/quotable-text.ts'
import { compareParagraphs, type InlineSegment } from '#lib/revisions/compare/compare-inline.ts'

/** What readers were shown from a moment on. */
export type Version = { startsAt: Date; body: StoredBody }

/** What became of a passage; `since` is when it stopped standing as it was shared. */
export type PassageState =
  | { kind: 'exact'; passages: Passage[] }
  /** The block where it is now, and the passage word by word. */
  | { kind: 'changed'; since: Date; blockId: string; segments: InlineSegment[] }
  | { kind: 'removed'; since: Date }

/**
 * Follows a passage of the first version to the last one. `range` counts letters of the first version's quotable
 * text, `lang` (BCP 47) says what a word is.
 */
export function tracePassage(
  versions: [Version, ...Version[]],
  range: LetterRange,
  lang: string,
): PassageState {
  const [first] = versions
  const last = versions.at(-1) ?? first
  const then = quotableText(first.body)
  const familyOf = familiesOf(versions.map(({ body }) => body))
  const placeIn = ({ body }: Version) => findPassage(then, range, quotableText(body), familyOf)

  const place = placeIn(last)
  if (place) return { kind: 'exact', passages: passagesIn(quotableText(last.body), place) }
  const stood = versions.findLastIndex((version) => placeIn(version) !== null)
  const since = (versions[stood + 1] ?? last).startsAt
  const kin = kinOf(then, range, { first, last, familyOf })
  const segments = cutOut(compareParagraphs(textsOf(kin.before), textsOf(kin.after), lang), kin.range)
  const [block] = kin.after
  const remains = segments.some(({ kind, text }) => kind !== 'removed' && /[\p{L}\p{N}]/u.test(text))
  return block && remains
    ? { kind: 'changed', since, blockId: block.id, segments }
    : { kind: 'removed', since }
}

type Kin = { before: StoredBody; after: StoredBody; range: LetterRange }

/** The blocks of the passage's families then and now, and the passage in the letters of the former. */
function kinOf(
  then: QuotableText,
  range: LetterRange,
  { first, last, familyOf }: { first: Version; last: Version; familyOf: (id: string) => string },
): Kin {
  const touched = passagesIn(then, range)
  const families = new Set(touched.map(({ blockId }) => familyOf(blockId)))
  const ofFamily = (body: StoredBody) =>
    body.filter((block) => families.has(familyOf(block.id)) && quotableTexts(block).length > 0)
  const before = ofFamily(first.body)
  const own = quotableText(before)
  const opening = touched[0]?.blockId ?? ''
  const shift = startIn(own, opening) - startIn(then, opening)
  return {
    before,
    after: ofFamily(last.body),
    range: { start: range.start + shift, end: range.end + shift },
  }
}

function startIn({ parts }: QuotableText, blockId: string): number {
  return parts.find((part) => part.blockId === blockId)?.start ?? 0
}

function textsOf(body: StoredBody): Inline[] {
  return body.flatMap(quotableTexts)
}

/** The segments of a comparison that concern a range of the earlier text's letters. */
function cutOut(segments: InlineSegment[], { start, end }: LetterRange): InlineSegment[] {
  const kept: InlineSegment[] = []
  let position = 0
  let followsRemoved = false
  for (const segment of segments) {
    if (segment.kind === 'added') {
      const isInside = start < position && position < end
      if (isInside || followsRemoved) kept.push(segment)
      continue
    }
    const count = lettersOf(segment.text).length
    const text = sliceLetters(segment.text, start - position, end - position)
    followsRemoved = segment.kind === 'removed' && (followsRemoved || text !== '')
    if (text !== '' || (segment.breaks && start < position && position < end)) {
      kept.push({ ...segment, text: segment.breaks ? segment.text : text })
    }
    position += count
  }
  return kept
}

/** The part of a text between two of its letters, with the white space between them and behind. */
function sliceLetters(text: string, start: number, end: number): string {
  let count = 0
  let cut = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    const isSpace = /\s/.test(character)
    if (isSpace ? count > start && count < end : count >= start && count < end) cut += character
    if (!isSpace) count += 1
  }
  return cut
}
