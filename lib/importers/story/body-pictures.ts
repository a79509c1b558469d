import { type FoundCaption, readCaption, readCredit } from '#lib/importers/lines/caption.ts'
import { imageBlock } from '#lib/importers/story/blocks.ts'
import type { BodyReading } from '#lib/importers/story/body-reading.ts'
import { leave } from '#lib/importers/story/draft.ts'
import { isProse } from '#lib/importers/story/prose.ts'
import { sliceInline, textOf } from '#lib/importers/story/slice-inline.ts'
import { isPictureHouse } from '#lib/importers/words/agencies.ts'
import { captionVoice } from '#lib/importers/words/caption-words.ts'

/** Takes a picture that was flattened to its caption and credit, in one line or two. */
export function takePicture(reading: BodyReading, at: number): number {
  return (
    takeCreditAndAlt(reading, at) ||
    takeCreditAlone(reading, at) ||
    takeCaption(reading, at) ||
    takeCaptionBeforeCredit(reading, at) ||
    takeVoicedCaption(reading, at)
  )
}

function takeCaption(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  const found = piece === null || piece.heading !== undefined ? null : numbered(readCaption(piece.text))
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
  if (hasPicture(reading, found)) {
    reading.draft.stripped.push(piece.text)
    return 1
  }
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
  const isCaption = (line: string) =>
    isBareCaption(line) && (captionVoice.test(line) || isCaptionAfterCredit(reading, at + 1))
  const caption = next !== null && isCaption(next.text) ? next : null
  reading.draft.blocks.push(imageBlock({ caption: caption?.inline ?? [], credit }))
  leave(reading.draft, piece.text, [credit])
  return caption === null ? 1 : 2
}

// BBC's pages as text: 'Getty Images', what the picture shows, its caption; or 'PA Media A man with his cat' and the caption.
function takeCreditAndAlt(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  if (piece === null || reading.fromHtml) return 0
  const credit = readCredit(piece.text)
  const house = credit === null ? leadingHouse(piece.text) : null
  const alt = house === null ? reading.text(at + 1)?.text : piece.text.slice(house.length).trim()
  const captionAt = house === null ? at + 2 : at + 1
  const caption = reading.text(captionAt)
  if ((credit ?? house) === null || alt === undefined || caption === null) return 0
  if (!isShortLine(alt) || !isCaptionAfterCredit(reading, captionAt)) return 0
  reading.draft.blocks.push(imageBlock({ caption: caption.inline, credit: credit ?? house ?? '', alt }))
  if (house === null) leave(reading.draft, piece.text, [credit ?? ''])
  return captionAt - at + 1
}

function leadingHouse(line: string): string | null {
  const words = line.split(' ')
  for (let count = Math.min(3, words.length - 4); count >= 2; count -= 1) {
    const house = words.slice(0, count).join(' ')
    if (isPictureHouse(house) && /^\p{Lu}/u.test(words[count] ?? '')) return house
  }
  return null
}

function isShortLine(line: string): boolean {
  return line.length <= 200 && line.split(/\s+/).length >= 4 && !/[.!?:]["”’)]*$/.test(line)
}

// 'Hugo Prins (pictured) built the new sails': no stop at its end, and words that only captions have.
function takeVoicedCaption(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  if (piece === null || reading.fromHtml || !isBareCaption(piece.text)) return 0
  if (
    !/\((?:pictured|left|right|above|below)[^()]{0,30}\)/i.test(piece.text) ||
    /[.!?:]["”’)]*$/.test(piece.text)
  )
    return 0
  reading.draft.blocks.push(imageBlock({ caption: piece.inline, credit: '' }))
  return 1
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

// BBC writes the credit first: a line between it and the first sentence, without a stop of its own, is the caption.
function isCaptionAfterCredit(reading: BodyReading, at: number): boolean {
  const [line, after] = [reading.text(at), reading.text(at + 1)]
  if (line === null || after === null || reading.fromHtml) return false
  return (
    !/[.!?:]$/.test(line.text) &&
    line.text.split(/\s+/).length >= 6 &&
    readCredit(line.text) === null &&
    isProse(after.text)
  )
}

// A slide show tells its pictures twice: 'A dog sits … (AP Photo/X)', '1 of 3 | A dog sits … (AP Photo/X)'.
function hasPicture(reading: BodyReading, found: FoundCaption): boolean {
  return reading.draft.blocks.some(
    (block) =>
      block.type === 'image' &&
      block.credit === found.credit &&
      found.caption !== '' &&
      textOf(block.caption) === found.caption,
  )
}

function numbered(found: FoundCaption | null): FoundCaption | null {
  return found === null
    ? null
    : { ...found, caption: found.caption.replace(/^\d{1,3} of \d{1,3}\s*\|\s*/, '') }
}

function isBareCaption(text: string): boolean {
  return text.length >= 12 && text.length <= 320 && !/^[“„«"]/.test(text)
}

function noteFile(reading: BodyReading, note: string): void {
  if (note !== '')
    reading.draft.warnings.push(`A picture is an older one: its caption began with “${note.trim()}”.`)
}
