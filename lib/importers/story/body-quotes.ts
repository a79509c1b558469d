import { startsQuoted } from '#lib/importers/lines/quotation.ts'
import { introducedBy, readQuotation } from '#lib/importers/lines/speaker.ts'
import { quoteBlock } from '#lib/importers/story/blocks.ts'
import type { BodyReading } from '#lib/importers/story/body-reading.ts'
import { textOf } from '#lib/importers/story/slice-inline.ts'
import { isPersonName } from '#lib/importers/words/names.ts'

const mostParagraphs = 12

/** Takes a paragraph that is wholly somebody's words; a quotation left open goes on in the paragraphs after it. */
export function takeQuote(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  if (piece === null || (piece.text.length > 5000 && !piece.quoted)) return 0
  const first = readQuotation(piece.text.replace(/\n/g, ' '), reading.speakers)
  if (first === null && !piece.quoted) return 0
  const paragraphs = [...(piece.paragraphs ?? [piece.inline])]
  let { speaker, role, isOpen } = first ?? { speaker: '', role: '', isOpen: false }
  if (piece.cite !== undefined && piece.cite !== '') {
    const signed = signedName(piece.cite)
    speaker = signed.speaker
    role = signed.role === '' ? role : signed.role
  } else if (piece.quoted && speaker === '') {
    const introduced = introduction(reading)
    speaker = introduced?.speaker ?? ''
    role = introduced?.role ?? ''
  }
  let taken = 1
  while (isOpen && !piece.quoted && taken < mostParagraphs) {
    const next = reading.text(at + taken)
    if (next === null || !startsQuoted(next.text)) break
    const found = readQuotation(next.text, reading.speakers)
    if (found === null) break
    paragraphs.push(next.inline)
    taken += 1
    isOpen = found.isOpen
    speaker = speaker === '' ? found.speaker : speaker
    role = role === '' ? found.role : role
  }
  if (speaker === '' && !piece.quoted && !isDialogue(reading)) speaker = reading.speakers.lastSpeaker
  reading.draft.blocks.push(quoteBlock(paragraphs, speaker, role))
  if (speaker !== '') reading.speakers.lastSpeaker = speaker
  return taken
}

// 'Gus Pell, grower' under a quotation: a name and what its bearer does.
function signedName(cite: string): { speaker: string; role: string } {
  const comma = cite.search(/,\s/)
  const name = comma < 0 ? cite : cite.slice(0, comma)
  return comma > 0 && isPersonName(name)
    ? {
        speaker: name,
        role: cite
          .slice(comma + 1)
          .trim()
          .slice(0, 120),
      }
    : { speaker: cite, role: '' }
}

// 'Transport Secretary Alma Reyes said:' is the paragraph before.
function introduction(reading: BodyReading): { speaker: string; role: string } | null {
  const before = reading.draft.blocks.at(-1)
  return before?.type === 'paragraph' ? introducedBy(textOf(before.text), reading.speakers) : null
}

// An unattributed quotation goes on from the one before it.
function isDialogue(reading: BodyReading): boolean {
  return reading.draft.blocks.at(-1)?.type !== 'quote'
}
