import { readBareNames, readByline } from '#lib/importers/lines/byline.ts'
import { readCaption, readCredit } from '#lib/importers/lines/caption.ts'
import { readDateline } from '#lib/importers/lines/dateline.ts'
import { isDivider, readListItem } from '#lib/importers/lines/list-item.ts'
import { readPublished } from '#lib/importers/lines/published.ts'
import { quotedSpans, startsQuoted } from '#lib/importers/lines/quotation.ts'
import { creditPeople, type Draft, leave } from '#lib/importers/story/draft.ts'
import { withoutPageTop } from '#lib/importers/story/page-top.ts'
import type { Piece, TextPiece } from '#lib/importers/story/piece.ts'
import { isHeadlineLike, isProse, isQuestion } from '#lib/importers/story/prose.ts'
import { isNewsAgency } from '#lib/importers/words/agencies.ts'
import { boilerplateScope, isSlugLine } from '#lib/importers/words/boilerplate.ts'
import { isJobTitle } from '#lib/importers/words/job-titles.ts'
import { isPersonName } from '#lib/importers/words/names.ts'
import { findDate } from '#lib/time/find-date.ts'

const label =
  /^(?:headline|title|titel|titre|título|titular|titolo|subject|betreff|objet|asunto|العنوان)\s*[:：]\s*(.{4,})$/iu
const standfirstLabel =
  /^(?:standfirst|summary|subtitle|subheadline|sub-headline|subhead|deck|dek|abstract|chapeau|teaser|unterzeile|vorspann|entradilla|bajada)\s*[:：]\s*(.{4,})$/iu
const issuer =
  /^(?:the )?(?:ministry|department|office|embassy|government|chancellery|permanent mission|ministère|ministerio|ministério|ministero|auswärtiges amt|bundesministerium|gobierno|présidence|وزارة|министерство)(?=\s|$)/iu
// What stands before the words of a headline: Markdown's mark, a wire's version.
const headlineMark =
  /^(?:#{1,3}\s+|(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|FEATURE|ANALYSIS|PREVIEW|INTERVIEW|FACTBOX|TIMELINE|EXPLAINER)(?:\s\d{1,2})?\s?-\s?)/
const mostHeadPieces = 24

/**
 * Reads what stands before the story: headline, standfirst, byline, date, slugs, boilerplate. Pictures and embeds there stay for the
 * body. Returns the pieces of the body. `known` is what the page's metadata has told already.
 */
export function readHead(all: readonly Piece[], draft: Draft): Piece[] {
  const pieces = draft.headline === null ? withoutPageTop(all, draft) : all
  const kept: Piece[] = []
  let at = 0
  for (; at < pieces.length && at < mostHeadPieces; at += 1) {
    const piece = pieces[at]
    if (piece === undefined) break
    if (piece.kind === 'clutter') draft.stripped.push(piece.text)
    else if (piece.kind === 'block') kept.push(piece)
    else {
      const answer = readHeadLine(piece, pieces, at, draft)
      if (answer === 'body') break
      if (answer === 'keep') kept.push(piece)
    }
  }
  return [...kept, ...pieces.slice(at)]
}

type Answer = 'taken' | 'keep' | 'body'

function readHeadLine(piece: TextPiece, pieces: readonly Piece[], at: number, draft: Draft): Answer {
  const { text } = piece
  const labelledHeadline = label.exec(text)
  if (labelledHeadline !== null && draft.headline === null) {
    return take(
      draft,
      text,
      () => setHeadline(draft, labelledHeadline[1] ?? '', 0.95),
      labelledHeadline[1] ?? '',
    )
  }
  const labelledStandfirst = standfirstLabel.exec(text)
  if (labelledStandfirst !== null && draft.standfirst === null) {
    return take(
      draft,
      text,
      () => setStandfirst(draft, labelledStandfirst[1] ?? '', 0.95),
      labelledStandfirst[1] ?? '',
    )
  }
  if (isSlugLine(text) && at < 4) return strip(draft, text)
  if (draft.headline !== null && same(text, draft.headline)) return strip(draft, text)
  if (draft.standfirst !== null && same(text, draft.standfirst)) return strip(draft, text)
  if (takeBylineOrDate(text, draft, at)) return 'taken'
  if (
    boilerplateScope(text) !== null &&
    !(draft.headline === null && isHeadlineLike(text) && text.length > 45)
  )
    return strip(draft, text)
  if (draft.byline.length > 0 && draft.headline !== null && isOffice(text)) {
    const [house = ''] = text.split(/,\s/)
    if (isNewsAgency(house)) draft.agency ??= house
    return strip(draft, text)
  }
  if (readCaption(text) !== null || readCredit(text) !== null) return 'keep'
  const isTitle = draft.headline === null && isHeadlineLike(text) && headFollows(pieces, at)
  if (!isTitle && readDateline(text) !== null) return 'body'
  if (isDivider(text)) return strip(draft, text)
  if (draft.headline === null) return readFirstLine(piece, pieces, at, draft)
  if (draft.byline.length === 0 && nextIsDateOrRole(pieces, at) && takePlaceAndName(text, draft))
    return 'taken'
  if (!/[\p{L}\p{N}]/u.test(text) || draft.byline.some((entry) => same(entry.name, text)))
    return strip(draft, text)
  if (draft.byline.length === 0 && (nextIsDateOrRole(pieces, at) || nextText(pieces, at) === text)) {
    const names = readBareNames(text)
    if (names !== null) {
      creditPeople(draft, text, names.people)
      draft.confidence.byline ??= 0.7
      return 'taken'
    }
  }
  if (draft.standfirst === null && isStandfirst(piece, pieces, at, draft)) {
    setStandfirst(draft, text, 0.8)
    return 'taken'
  }
  return 'body'
}

/** Reads a byline, a line of publication, or both in one line. */
function takeBylineOrDate(text: string, draft: Draft, at = 0): boolean {
  const byline = readByline(text)
  if (byline !== null) {
    creditPeople(draft, text, byline.people)
    draft.confidence.byline ??= 0.95
    draft.agency ??= byline.agency
    draft.publishedAt ??= byline.publishedAt
    if (byline.publishedAt !== null) draft.confidence.publishedAt ??= 0.9
    return true
  }
  const published = readPublished(text)
  if (published !== null) {
    if (draft.publishedAt === null && !(published.isUpdate && at === 0)) {
      draft.publishedAt = published.iso
      draft.confidence.publishedAt ??= published.isUpdate ? 0.6 : 0.95
    }
    leave(draft, text, published.used)
    return true
  }
  return false
}

function readFirstLine(piece: TextPiece, pieces: readonly Piece[], at: number, draft: Draft): Answer {
  const { text } = piece
  const next = nextText(pieces, at)
  const nextIsHead = next !== null && (readByline(next) !== null || readPublished(next) !== null)
  if (next !== null && text.length >= 3 && isKicker(text, next, pieces, at)) return strip(draft, text)
  if (next === null || (!isHeadlineLike(text) && !(nextIsHead && text.length < 160))) return 'body'
  if (isWhollyQuoted(text) && !nextIsHead && !isProse(next)) return 'body'
  if (readListItem(text) !== null && readListItem(next) !== null) return 'body'
  if (takeIssuer(text, pieces, at, draft)) return 'taken'
  const mark = headlineMark.exec(text)?.[0] ?? ''
  setHeadline(draft, text.slice(mark.length), nextIsHead ? 0.97 : 0.85)
  if (mark !== '') draft.residues.push(mark.trim())
  return 'taken'
}

// A ministry's name above the headline of its release says where the text is from.
function takeIssuer(text: string, pieces: readonly Piece[], at: number, draft: Draft): boolean {
  const longer = pieces
    .slice(at + 1, at + 5)
    .some(
      (piece) =>
        piece.kind === 'text' &&
        piece.text.length > text.length &&
        isHeadlineLike(piece.text) &&
        boilerplateScope(piece.text) === null &&
        !isProse(piece.text),
    )
  const after = pieces[at + 1]
  const isLetterhead =
    after?.kind === 'text' && (boilerplateScope(after.text) !== null || readPublished(after.text) !== null)
  if (!issuer.test(text) || !isLetterhead || !longer || text.length > 90) return false
  draft.source ??= { url: null, name: text }
  draft.confidence.source ??= 0.7
  return true
}

// A label above the headline: one or two words, and the line after it is a longer headline.
function isKicker(text: string, next: string, pieces: readonly Piece[], at: number): boolean {
  const words = text.split(/\s+/).length
  const afterNext = nextText(pieces, at + 1)
  if (words > 2 || afterNext === null || !isHeadlineLike(next) || isProse(next)) return false
  return next.split(/\s+/).length >= words + 2 && readByline(next) === null && readPublished(next) === null
}

function isStandfirst(piece: TextPiece, pieces: readonly Piece[], at: number, draft: Draft): boolean {
  const { text } = piece
  const next = nextText(pieces, at)
  if (next === null || text.length > 420 || text.length < 20 || readListItem(text) !== null) return false
  if ((startsQuoted(text) && isWhollyQuoted(text)) || isQuestion(text)) return false
  if (draft.byline.length === 0 && headFollows(pieces, at)) return true
  if (readDateline(next) !== null && text.length <= 300) return true
  const noStop = !/[.…。:]$/u.test(text)
  return noStop && text.length >= 28 && text.length <= 260 && isProse(next) && readCredit(text) === null
}

// 'Science correspondent', 'BBC News, in Saltmere'
function isOffice(text: string): boolean {
  return text.length < 60 && (isJobTitle(text) || isNewsAgency(text.split(/,\s/)[0] ?? ''))
}

// 'سالتمير – ليلى الخطيب': where the story was written, and by whom.
function takePlaceAndName(text: string, draft: Draft): boolean {
  const [place = '', name = '', ...more] = text.split(/\s+[–—-]\s+/)
  const names = more.length > 0 || place.split(/\s+/).length > 2 ? null : readBareNames(name)
  if (names === null || name === '' || !isPersonName(name)) return false
  draft.dateline = place
  draft.confidence.dateline = 0.7
  draft.confidence.byline ??= 0.7
  creditPeople(draft, name, names.people)
  leave(draft, text, [place, name])
  return true
}

function headFollows(pieces: readonly Piece[], at: number): boolean {
  for (const piece of pieces.slice(at + 1, at + 4)) {
    if (piece.kind !== 'text') continue
    if (readByline(piece.text) !== null || readPublished(piece.text) !== null) return true
    if (isProse(piece.text)) return false
  }
  return false
}

function nextIsDateOrRole(pieces: readonly Piece[], at: number): boolean {
  const next = nextText(pieces, at)
  return (
    next !== null &&
    (readPublished(next) !== null || isOffice(next) || (findDate(next) !== null && next.length < 60))
  )
}

function nextText(pieces: readonly Piece[], at: number): string | null {
  const next = pieces
    .slice(at + 1, at + 12)
    .find((piece) => piece.kind === 'text' && boilerplateScope(piece.text) === null)
  return next?.kind === 'text' ? next.text : null
}

function setHeadline(draft: Draft, headline: string, confidence: number): void {
  draft.headline = headline
  draft.confidence.headline = confidence
}

function setStandfirst(draft: Draft, standfirst: string, confidence: number): void {
  draft.standfirst = standfirst
  draft.confidence.standfirst = confidence
}

function take(draft: Draft, line: string, set: () => void, used: string): Answer {
  set()
  leave(draft, line, [used])
  return 'taken'
}

function strip(draft: Draft, line: string): Answer {
  draft.stripped.push(line)
  return 'taken'
}

function isWhollyQuoted(text: string): boolean {
  const spans = quotedSpans(text)
  return spans.length === 1 && spans[0]?.start === 0 && (spans[0]?.end ?? 0) >= text.length - 1
}

function same(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase()
}
