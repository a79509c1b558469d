import { nameRuns, type People, peopleOf } from '#lib/importers/lines/people.ts'
import { attributedIn, type SpeakerContext } from '#lib/importers/lines/speaker.ts'
import type { Draft } from '#lib/importers/story/draft.ts'
import type { Piece, TextPiece } from '#lib/importers/story/piece.ts'

/** The body while it is read: its pieces, the story so far, and who has been named and heard. */
export type BodyReading = {
  pieces: readonly Piece[]
  draft: Draft
  /** Markup has told headings and lists already. */
  fromHtml: boolean
  speakers: SpeakerContext
  /** What the lines before say about short ones now: a box of related stories, a sign-up box, comments. */
  region: 'related' | 'newsletter' | 'comments' | null
  /** The text piece at a place, or null. */
  text(at: number): TextPiece | null
  /** The next piece's text, or null at the end and before a block. */
  nextText(at: number): string | null
  /** Place of the last text piece. */
  lastText: number
  /** Remembers the people of a paragraph and whoever it attributes something to. */
  heard(text: string): void
}

/** Starts reading a body. Full names of the whole text are known from the start, so that a surname resolves at once. */
export function newReading(pieces: readonly Piece[], draft: Draft): BodyReading {
  const speakers: SpeakerContext = { people: peopleOf(), lastSpeaker: '', lastAttributed: '' }
  for (const piece of pieces.slice(0, 500)) if (piece.kind === 'text') speakers.people.read(piece.text)
  const recent = peopleOf()
  return {
    pieces,
    draft,
    fromHtml: pieces.some((piece) => piece.kind === 'text' && piece.heading !== undefined),
    speakers,
    region: null,
    lastText: pieces.findLastIndex((piece) => piece.kind === 'text'),
    text: (at) => {
      const piece = pieces[at]
      return piece?.kind === 'text' ? piece : null
    },
    nextText: (at) => {
      const piece = pieces[at + 1]
      return piece?.kind === 'text' ? piece.text : null
    },
    heard: (text) => {
      const before = recent.lastNamed()
      recent.read(text)
      const named = recent.lastNamed()
      const attributed = attributedIn(text)
      const subject = subjectOf(text, speakers.people)
      if (attributed !== null) {
        const full = attributed.includes(' ')
          ? attributed
          : (speakers.people.fullName(attributed) ?? attributed)
        speakers.lastAttributed = full
        speakers.lastSpeaker = full
      } else if (subject !== null) {
        speakers.lastSpeaker = subject
      } else if (named !== null && named !== before) {
        const known = speakers.people.fullName(named.split(' ').at(-1) ?? '')
        speakers.lastSpeaker = known !== null && named.endsWith(` ${known}`) ? known : named
      }
    },
  }
}

/** Whoever a paragraph opens with, if the text names them in full somewhere ('Marn, who was a pilot, said …'). */
function subjectOf(text: string, people: People): string | null {
  const [opening] = nameRuns(text)
  return opening?.start === 0 ? people.fullName(opening.name.split(' ').at(-1) ?? '') : null
}
