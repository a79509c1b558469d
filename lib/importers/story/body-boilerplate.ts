import { readByline } from '#lib/importers/lines/byline.ts'
import { readFollow } from '#lib/importers/lines/follow.ts'
import { readSourceLine } from '#lib/importers/lines/source-line.ts'
import { readTagLine } from '#lib/importers/lines/tag-line.ts'
import type { BodyReading } from '#lib/importers/story/body-reading.ts'
import { isProse } from '#lib/importers/story/prose.ts'
import { boilerplateScope, isSignUpTalk, isSlugLine } from '#lib/importers/words/boilerplate.ts'

/** Takes lines that belong to the page: share docks, sign-up boxes, related headlines, comments and the foot. */
export function takeBoilerplate(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  if (piece === null) return 0
  const { text } = piece
  if (tellsOfStory(text)) return 0
  const scope = boilerplateScope(text) ?? (isSlugLine(text) && at < 2 ? 'line' : null)
  if (scope !== null) {
    if (scope !== 'line') reading.region = scope === 'comments' && !isNearEnd(reading, at) ? 'related' : scope
    return strip(reading, text)
  }
  if (reading.region === 'comments') return strip(reading, text)
  if (reading.region === 'newsletter' && isSignUpTalk(text)) return strip(reading, text)
  if (reading.region === 'related' && !isProse(text) && text.length < 160 && piece.heading === undefined)
    return strip(reading, text)
  reading.region = null
  return 0
}

// Such lines also stand among boilerplate; they are told from it by what they say.
function tellsOfStory(text: string): boolean {
  return (
    readTagLine(text) !== null ||
    readSourceLine(text) !== null ||
    readFollow(text) !== null ||
    (/^\(?(?:additional )?(?:reporting|editing|writing)\b/i.test(text) && readByline(text) !== null)
  )
}

// 'Comments' ends the story when little prose follows it; a comment is prose as well, so half of the text decides.
function isNearEnd(reading: BodyReading, at: number): boolean {
  if (reading.pieces.length > 4000) return true
  const lengthOf = (from: number, to: number) =>
    reading.pieces
      .slice(from, to)
      .reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 0), 0)
  return lengthOf(0, at) >= lengthOf(at, reading.pieces.length) * 0.5
}

function strip(reading: BodyReading, text: string): number {
  reading.draft.stripped.push(text)
  return 1
}
