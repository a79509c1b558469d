import { recogniseProfile } from '#lib/embeds/recognise.ts'
import { webUrl } from '#lib/networks/segments.ts'
import { readByline } from '#lib/importers/lines/byline.ts'
import { readFollow } from '#lib/importers/lines/follow.ts'
import { isFullName, nameRuns } from '#lib/importers/lines/people.ts'
import { readPublished } from '#lib/importers/lines/published.ts'
import { readSourceLine } from '#lib/importers/lines/source-line.ts'
import { readTagLine } from '#lib/importers/lines/tag-line.ts'
import type { BodyReading } from '#lib/importers/story/body-reading.ts'
import { creditPeople, leave } from '#lib/importers/story/draft.ts'
import type { TextPiece } from '#lib/importers/story/piece.ts'
import { isProse } from '#lib/importers/story/prose.ts'
import { isNewsAgency } from '#lib/importers/words/agencies.ts'
import { isPersonName } from '#lib/importers/words/names.ts'

/** Takes lines about the story rather than of it: follow lines, the source, bylines at the end, dates. */
export function takeCredits(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  if (piece === null) return 0
  return takeFollow(reading, piece) ||
    takeSource(reading, piece) ||
    takeContribution(reading, piece) ||
    takeBio(reading, piece) ||
    takeSignature(reading, piece, at)
    ? 1
    : 0
}

/** Takes a line of tags ('Tags: …'). */
export function takeTags(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  const found = piece === null ? null : readTagLine(piece.text)
  if (piece === null || found === null) return 0
  // 'VERRIN RATES/' is a wire's slug.
  const fresh = found.filter((tag) => !reading.draft.tags.includes(tag) && !tag.endsWith('/'))
  reading.draft.tags.push(...fresh)
  if (fresh.length > 0) reading.draft.confidence.tags ??= 0.9
  leave(reading.draft, piece.text, fresh)
  return 1
}

function takeFollow(reading: BodyReading, piece: TextPiece): boolean {
  const found = readFollow(piece.text)
  const { draft } = reading
  const name = found?.name ?? (draft.byline.length === 1 ? (draft.byline[0]?.name ?? null) : null)
  if (found === null || name === null) return false
  const profiles = (piece.hrefs ?? [])
    .map((href) => recogniseProfile(href))
    .filter((profile) => profile !== null)
  const links = found.links.map((link) => ({
    network: link.network,
    url: profiles.find((profile) => profile.network === link.network)?.url ?? null,
  }))
  draft.confidence.byline ??= 0.85
  creditPeople(draft, piece.text, [{ name, role: 'author', links }])
  return true
}

function takeSource(reading: BodyReading, piece: TextPiece): boolean {
  const found = readSourceLine(piece.text)
  if (found === null) return false
  const { draft } = reading
  const href = (piece.hrefs ?? []).map((link) => webUrl(link)).find((url) => url !== null)
  const url = found.url ?? href?.href ?? null
  const name = found.name ?? href?.hostname.replace(/^www\./, '') ?? null
  const isBetter = draft.source === null || (draft.source.url === null && url !== null)
  if (isBetter) {
    draft.source = { url, name: name ?? draft.source?.name ?? null }
    draft.confidence.source = url !== null || name !== null ? 0.9 : 0.6
    leave(draft, piece.text, found.used)
  } else draft.stripped.push(piece.text)
  return true
}

// 'Ana Rook contributed reporting.', 'Associated Press writer Leo Marsh in Saltmere contributed to this report.'
function takeContribution(reading: BodyReading, piece: TextPiece): boolean {
  const who = contribution.exec(piece.text)?.[1]
  if (who === undefined || /[.!?]\s/.test(who)) return false
  const people = nameRuns(who.replace(/\s+in\s+\p{Lu}[\p{L} ,]*?(?=\s+and\s|$)/gu, ''))
    .filter((run) => isFullName(run.name) && isPersonName(run.name))
    .map((run) => ({ name: run.name, role: 'reporting' as const }))
  if (people.length === 0) return false
  creditPeople(reading.draft, piece.text, people)
  reading.draft.confidence.byline ??= 0.8
  return true
}

const contribution =
  /^\(?(.{4,140}?)\s(?:also )?contributed (?:reporting|research|to (?:this|the) (?:report|article|story))\b[^.]{0,60}\.?\)?$/iu

// 'Nell Harrow is the harbour correspondent of …' at the end: about the author, not of the story.
function takeBio(reading: BodyReading, piece: TextPiece): boolean {
  const author = reading.draft.byline.find(
    (entry) =>
      piece.text.startsWith(entry.name) || piece.text.startsWith(`${entry.name.split(' ').at(-1)} covers `),
  )
  if (author === undefined || piece.text.length > 400) return false
  if (
    !/^\p{Lu}[\p{L}’'-]+ covers .{0,200}/u.test(piece.text) &&
    !/^.{3,60}?\s(?:is|was|has been|covers|writes|reports|works|ist|est|es)\s.{0,120}\b(?:reporter|editor|writer|correspondent|journalist|columnist|author|contributor|covers|professor|freelance|redakteur|journaliste|periodista)/iu.test(
      piece.text,
    )
  )
    return false
  reading.draft.stripped.push(piece.text)
  return true
}

function takeSignature(reading: BodyReading, piece: TextPiece, at: number): boolean {
  const { draft } = reading
  const text = piece.text
  const isLast = at >= reading.pieces.length - 6
  if (isLast && isNewsAgency(text.replace(/^[([—–-]+\s?|[)\].]+$/g, '')) && text.length < 40) {
    draft.agency ??= text.replace(/^[([—–-]+\s?|[)\].]+$/g, '')
    draft.stripped.push(text)
    return true
  }
  if (isSignature(text, draft.byline) || (isLast && draft.blocks.length > 2 && /^\p{Ll}{2,4}$/u.test(text))) {
    draft.stripped.push(text)
    return true
  }
  const byline = text.length <= 240 ? readByline(text) : null
  if (byline !== null) {
    const isOwnLine = /^[([]?(?:\p{Lu}|by|von|par|por)/iu.test(text)
    if (!isOwnLine) return false
    creditPeople(draft, text, byline.people)
    draft.confidence.byline ??= 0.85
    draft.agency ??= byline.agency
    draft.publishedAt ??= byline.publishedAt
    return true
  }
  const published = readPublished(text)
  if (published === null) return false
  draft.publishedAt ??= published.iso
  draft.confidence.publishedAt ??= 0.7
  draft.residues.push(text)
  return true
}

// The author's name again at the end, perhaps with a place.
function isSignature(text: string, byline: readonly { name: string }[]): boolean {
  const plain = text.replace(/^(?:by|von|par|por|di)\s+/i, '').toLowerCase()
  return (
    text.length < 110 && !isProse(text) && byline.some((entry) => plain.startsWith(entry.name.toLowerCase()))
  )
}
