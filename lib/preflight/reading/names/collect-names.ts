import type { PreflightPlace } from '#lib/preflight/define-rule.ts'
import { type NameRun, nameRuns } from '#lib/preflight/reading/names/name-runs.ts'
import { type TextPiece, textPieces } from '#lib/preflight/text/text-pieces.ts'
import type { TextKind } from '#lib/preflight/text/text-kinds.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/** One spelling of a name, where it stands first and how often it stands. */
export type Spelling = { text: string; words: string[]; count: number; place: PreflightPlace }

export type CollectedNames = {
  /** Of two to four words. */
  full: Spelling[]
  /** Of one word, met inside a sentence. */
  single: Spelling[]
}

/** Where names are written as the newsroom writes them: somebody's post and tables of words are not. */
const looked = new Set<TextKind>([
  'headline',
  'standfirst',
  'body',
  'heading',
  'quotation',
  'name',
  'caption',
  'credit',
  'alt',
])

/** Words that open sentences in capitals; others are told by standing in lower case elsewhere. */
const openers = new Set(
  'a an the in on at by for from with without and but or nor so yet if as when while after before since until then now later today yesterday tomorrow once only even still also both according meanwhile instead perhaps though although because that this these those there here he she it they we you i his her its their our my your who what where why how not no one two most many some all each every another last next first asked told said did does do is was were are had has have'.split(
    ' ',
  ),
)

/** The names a story writes, each spelling once, in order of appearance. */
export function collectNames(content: ArticleContent): CollectedNames {
  const pieces = textPieces(content).filter((piece) => looked.has(piece.kind) && !isInTitleCase(piece))
  const full = new Map<string, Spelling>()
  const single = new Map<string, Spelling>()
  const ordinary = lowerCaseWords(pieces)
  for (const piece of pieces) {
    for (const run of nameRuns(piece.text)) {
      const { words, opensSentence } = withoutOpener(run, ordinary)
      if (words.length >= 2 && words.length <= 4) count(full, words, piece)
      // The first word may be no name: 'Beside Ines Carvalho …'.
      if (words.length >= 3 && words.length <= 5 && opensSentence) count(full, words.slice(1), piece)
      if (words.length === 1 && !opensSentence) count(single, words, piece)
    }
  }
  return { full: [...full.values()], single: [...single.values()] }
}

/** 'Later Ines Carvalho …' is about Ines Carvalho. */
function withoutOpener(run: NameRun, ordinary: Set<string>): Pick<NameRun, 'words' | 'opensSentence'> {
  const first = (run.words[0] ?? '').toLowerCase()
  const hasOpener = run.opensSentence && run.words.length > 1 && (openers.has(first) || ordinary.has(first))
  return hasOpener ? { words: run.words.slice(1), opensSentence: false } : run
}

function lowerCaseWords(pieces: TextPiece[]): Set<string> {
  return new Set(pieces.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []))
}

function count(spellings: Map<string, Spelling>, words: string[], { place }: TextPiece): void {
  const text = words.join(' ')
  const known = spellings.get(text)
  if (known) known.count += 1
  else spellings.set(text, { text, words, count: 1, place: { ...place, quote: text } })
}

/** 'Ferry Crew Rescues Fourteen' capitalises what is no name. */
function isInTitleCase({ kind, text }: TextPiece): boolean {
  if (kind !== 'headline' && kind !== 'heading') return false
  const words = text.match(/\p{L}{4,}/gu) ?? []
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= 3 && capitalised.length > words.length * 0.7
}
