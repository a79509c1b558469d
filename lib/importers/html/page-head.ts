import type { PageFacts } from '#lib/importers/html/facts/metadata.ts'
import type { Zones } from '#lib/importers/html/zones.ts'
import { readBareNames, readByline } from '#lib/importers/lines/byline.ts'
import { readCaption, readCredit } from '#lib/importers/lines/caption.ts'
import { readPublished } from '#lib/importers/lines/published.ts'
import { readTagLine } from '#lib/importers/lines/tag-line.ts'
import { creditPeople, type Draft } from '#lib/importers/story/draft.ts'
import { readHead } from '#lib/importers/story/head.ts'
import type { Piece, TextPiece } from '#lib/importers/story/piece.ts'
import { isProse } from '#lib/importers/story/prose.ts'
import { boilerplateScope } from '#lib/importers/words/boilerplate.ts'
import { isJobTitle } from '#lib/importers/words/job-titles.ts'
import { isCaseless } from '#lib/importers/words/names.ts'
import { findDate } from '#lib/time/find-date.ts'

/**
 * Reads what stands between a page's headline and its text. Pictures and embeds go to the body; a standfirst, bylines and dates to
 * their fields; the rest is left out. Returns the pieces of the body.
 */
export function readPageHead(zones: Zones, draft: Draft, facts: PageFacts): Piece[] {
  const blocks: Piece[] = []
  zones.head.forEach((piece, at) => {
    if (piece.kind === 'block' && isToolList(piece)) draft.stripped.push(piece.source)
    else if (piece.kind === 'block') blocks.push(piece)
    else if (piece.kind === 'clutter') draft.stripped.push(piece.text)
    else if (!takeNamesBesideDate(zones.head, at, draft)) readLine(piece, draft, facts)
  })
  const start = leadingHead(zones.body, draft, facts)
  const rest = readHead(zones.body.slice(start.taken), draft)
  return [...blocks, ...start.blocks, ...rest]
}

function readLine(piece: TextPiece, draft: Draft, facts: PageFacts): void {
  const { text } = piece
  if (repeats(text, draft.headline)) draft.stripped.push(text)
  else if (takeSignature(text, draft)) return
  else if (
    draft.standfirst === null &&
    boilerplateScope(text) === null &&
    (piece.standfirst || isStandfirst(piece, facts))
  ) {
    draft.standfirst = text.replace(/\n/g, ' ')
    draft.confidence.standfirst = repeats(text, facts.description) ? 0.97 : 0.85
  } else draft.stripped.push(text)
}

// Inside of the text's element, head lines stand before the first paragraph: those that repeat what is known go.
function leadingHead(
  body: readonly Piece[],
  draft: Draft,
  facts: PageFacts,
): { taken: number; blocks: Piece[] } {
  const blocks: Piece[] = []
  let taken = 0
  for (const piece of body.slice(0, 14)) {
    if (piece.kind === 'block' && piece.block.type !== 'list' && piece.block.type !== 'table')
      blocks.push(piece)
    else if (piece.kind === 'clutter') draft.stripped.push(piece.text)
    else if (piece.kind !== 'text') break
    else if (repeats(piece.text, draft.headline) || boilerplateScope(piece.text) !== null)
      draft.stripped.push(piece.text)
    else if (
      draft.standfirst === null &&
      (repeats(piece.text, facts.description) || (piece.standfirst && piece.text.length < 500))
    ) {
      draft.standfirst = piece.text
      draft.confidence.standfirst = 0.9
    } else if (!takeSignature(piece.text, draft) && !takeKnownName(piece.text, draft)) break
    taken += 1
  }
  return { taken, blocks }
}

function takeKnownName(text: string, draft: Draft): boolean {
  const isKnown =
    draft.byline.some((entry) =>
      text
        .toLowerCase()
        .replace(/^by\s+/, '')
        .startsWith(entry.name.toLowerCase()),
    ) &&
    text.length < 120 &&
    !isProse(text)
  const isJob = draft.byline.length > 0 && isJobTitle(text) && text.length < 60
  if (isKnown || isJob) draft.stripped.push(text)
  return isKnown || isJob
}

function takeSignature(text: string, draft: Draft): boolean {
  const line = text.replace(/\n/g, ' ')
  const published = readPublished(line)
  if (published !== null) {
    draft.publishedAt ??= published.iso
    draft.confidence.publishedAt ??= 0.85
    draft.stripped.push(text)
    return true
  }
  const byline = readByline(line)
  if (byline === null) return false
  const isFirst = draft.byline.length === 0 || draft.confidence.byline === undefined
  creditPeople(
    draft,
    line,
    byline.people.filter(
      (person) =>
        isFirst || person.role !== 'author' || draft.byline.some((entry) => entry.name === person.name),
    ),
  )
  draft.publishedAt ??= byline.publishedAt
  draft.agency ??= byline.agency
  draft.confidence.byline ??= 0.85
  return true
}

// 'Nell Harrow | Vantry' with a date or a job before or after it.
function takeNamesBesideDate(pieces: readonly Piece[], at: number, draft: Draft): boolean {
  const piece = pieces[at]
  if (piece?.kind !== 'text' || draft.byline.length > 0) return false
  const beside = [pieces[at - 1], pieces[at + 1]].some(
    (next) =>
      next?.kind === 'text' &&
      next.text.length < 90 &&
      (findDate(next.text) !== null || isJobTitle(next.text)),
  )
  const found = beside ? readBareNames(piece.text.replace(/\s*\|.*$/, '')) : null
  if (found === null) return false
  creditPeople(draft, piece.text, found.people)
  draft.confidence.byline ??= 0.7
  return true
}

function isToolList(piece: Piece): boolean {
  if (piece.kind !== 'block' || piece.block.type !== 'list') return false
  const { items } = piece.block
  return piece.isLinkList === true || piece.source.length / Math.max(1, items.length) < 30
}

// Without a name for it, a standfirst is a sentence about the story: no date, no caption, no row of labels.
function isStandfirst(piece: TextPiece, facts: PageFacts): boolean {
  const text = piece.text.replace(/\n/g, ' ')
  if (text.length < 20 || text.length > 500 || boilerplateScope(text) !== null) return false
  if (repeats(text, facts.description)) return true
  if (findDate(text) !== null && text.length < 160) return false
  if (
    readCaption(text) !== null ||
    readTagLine(text) !== null ||
    readCredit(text) !== null ||
    /[,:|،]$|^(?:by|par|von|por|topics|tags|https?:)\b|^@|\|/i.test(text)
  )
    return false
  const words = text.split(/\s+/)
  if (isCaseless(text)) return words.length >= 6
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length >= 6 && small >= words.length * 0.5
}

function repeats(a: string, b: string | null): boolean {
  return b !== null && plain(a) !== '' && plain(a) === plain(b)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
