import { readByline } from '#lib/importers/lines/byline.ts'
import { readFollow } from '#lib/importers/lines/follow.ts'
import { readSourceLine } from '#lib/importers/lines/source-line.ts'
import { readTagLine } from '#lib/importers/lines/tag-line.ts'
import type { BodyReading } from '#lib/importers/story/body-reading.ts'
import type { TextPiece } from '#lib/importers/story/piece.ts'
import { isProse } from '#lib/importers/story/prose.ts'
import { textOf } from '#lib/importers/story/slice-inline.ts'
import { boilerplateScope, isSignUpTalk, isSlugLine } from '#lib/importers/words/boilerplate.ts'

const mostLabels = 30

/** Takes lines that belong to the page: share docks, sign-up boxes, related headlines, comments and the foot. */
export function takeBoilerplate(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  if (piece === null) return 0
  const { text } = piece
  if (tellsOfStory(text)) return 0
  if (isFollowDock(text) || isLoudLink(piece)) return strip(reading, text)
  const tail = tailLength(reading, at)
  if (tail > 0) {
    for (let next = at; next < at + tail; next += 1) strip(reading, reading.text(next)?.text ?? '')
    return tail
  }
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

// 'Follow The Lantern on Facebook, X and Instagram': nobody's byline.
function isFollowDock(text: string): boolean {
  return (
    text.length <= 160 &&
    /^follow\s.{2,60}?\son\s.*\b(?:facebook|twitter|x|instagram|tiktok|youtube|threads|bluesky)\b/i.test(text)
  )
}

// A paragraph that is one link in capitals leads to another story.
function isLoudLink(piece: TextPiece): boolean {
  const isLinked = piece.inline.every(
    (node) =>
      !('text' in node) || node.text.trim() === '' || node.marks?.some((mark) => mark.type === 'link'),
  )
  return (
    isLinked &&
    piece.text.length <= 160 &&
    piece.text.split(/\s+/).length >= 3 &&
    piece.text === piece.text.toUpperCase() &&
    /\p{Lu}{3}/u.test(piece.text)
  )
}

// Three or more labels ('World News', 'ferries') between the last sentence and the foot of a page copied as text.
function tailLength(reading: BodyReading, at: number): number {
  if (reading.fromHtml || reading.draft.blocks.length < 3) return 0
  let end = at
  while (end - at < mostLabels && isLabel(reading.text(end)?.text ?? '')) end += 1
  const before = reading.draft.blocks.at(-1)
  const isList = before?.type === 'paragraph' && /[:：]$/.test(textOf(before.text))
  if (end - at < 3 || end >= reading.pieces.length || isList) return 0
  const isFoot = reading.pieces
    .slice(end)
    .every((piece) => piece.kind === 'text' && boilerplateScope(piece.text) !== null)
  return isFoot ? end - at : 0
}

function isLabel(text: string): boolean {
  return (
    text !== '' &&
    text.length <= 40 &&
    text.split(/\s+/).length <= 4 &&
    /^\p{L}[\p{L}\p{N} .'’&-]*[^.]$/u.test(text) &&
    readByline(text) === null
  )
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
