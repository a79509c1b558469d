import { readCaption, readCredit } from '#lib/importers/lines/caption.ts'
import { imageBlock } from '#lib/importers/story/blocks.ts'
import type { BodyReading } from '#lib/importers/story/body-reading.ts'
import { leave } from '#lib/importers/story/draft.ts'
import { sliceInline } from '#lib/importers/story/slice-inline.ts'
import { captionVoice } from '#lib/importers/words/caption-words.ts'

/** Takes a picture that was flattened to its caption and credit, in one line or two. */
export function takePicture(reading: BodyReading, at: number): number {
  return takeCreditAlone(reading, at) || takeCaption(reading, at) || takeCaptionBeforeCredit(reading, at)
}

function takeCaption(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  const found = piece === null || piece.heading !== undefined ? null : readCaption(piece.text)
  if (piece === null || found === null) return 0
  if (found.credit === '' && found.note === '') return 0
  const isLast = at === reading.lastText
  if (
    isLast &&
    found.note === '' &&
    found.caption.length > 160 &&
    /^[\p{L} .]+$/u.test(found.credit) &&
    reading.draft.blocks.length > 2
  )
    return 0
  const from = piece.text.indexOf(found.caption, found.note.length)
  const next = reading.text(at + 1)
  const late = found.credit === '' && next !== null ? readCredit(next.text) : null
  reading.draft.blocks.push(
    imageBlock({
      caption: sliceInline(piece.inline, from, from + found.caption.length),
      credit: late ?? found.credit,
    }),
  )
  leave(reading.draft, piece.text, [found.caption, found.credit])
  if (late !== null && next !== null) leave(reading.draft, next.text, [late])
  noteFile(reading, found.note)
  return late === null ? 1 : 2
}

function takeCreditAlone(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  const credit = piece === null ? null : readCredit(piece.text)
  if (piece === null || credit === null) return 0
  const next = reading.text(at + 1)
  const caption = next !== null && isBareCaption(next.text) && captionVoice.test(next.text) ? next : null
  reading.draft.blocks.push(imageBlock({ caption: caption?.inline ?? [], credit }))
  leave(reading.draft, piece.text, [credit])
  return caption === null ? 1 : 2
}

// A caption without a credit of its own, and a line that is only a credit.
function takeCaptionBeforeCredit(reading: BodyReading, at: number): number {
  const [piece, next] = [reading.text(at), reading.text(at + 1)]
  const credit = next === null ? null : readCredit(next.text)
  if (piece === null || next === null || credit === null || !isBareCaption(piece.text)) return 0
  if (
    /[.!?]["”’)]*$/.test(piece.text) &&
    !captionVoice.test(piece.text) &&
    reading.draft.blocks.length > 0 &&
    piece.text.length > 200
  )
    return 0
  reading.draft.blocks.push(imageBlock({ caption: piece.inline, credit }))
  leave(reading.draft, next.text, [credit])
  return 2
}

function isBareCaption(text: string): boolean {
  return text.length >= 12 && text.length <= 320 && !/^[“„«"]/.test(text)
}

function noteFile(reading: BodyReading, note: string): void {
  if (note !== '')
    reading.draft.warnings.push(`A picture is an older one: its caption began with “${note.trim()}”.`)
}
