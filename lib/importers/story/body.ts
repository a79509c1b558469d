import type { Block } from '#blocks/registry.ts'
import { recogniseAnyUrl } from '#lib/embeds/recognise.ts'
import { readDateline } from '#lib/importers/lines/dateline.ts'
import { isDivider } from '#lib/importers/lines/list-item.ts'
import { dividerBlock, embedBlock, headingBlock, paragraphBlock } from '#lib/importers/story/blocks.ts'
import { takeBoilerplate } from '#lib/importers/story/body-boilerplate.ts'
import { takeCredits, takeTags } from '#lib/importers/story/body-credits.ts'
import { takeList } from '#lib/importers/story/body-lists.ts'
import { takePicture } from '#lib/importers/story/body-pictures.ts'
import { takePost } from '#lib/importers/story/body-posts.ts'
import { takeQuote } from '#lib/importers/story/body-quotes.ts'
import { type BodyReading, newReading } from '#lib/importers/story/body-reading.ts'
import { type Draft, leave } from '#lib/importers/story/draft.ts'
import type { Piece, TextPiece } from '#lib/importers/story/piece.ts'
import { isProse, isQuestion, isSubheadingLike } from '#lib/importers/story/prose.ts'
import { sliceInline } from '#lib/importers/story/slice-inline.ts'

/** A reader of one kind of line: how many pieces from `at` on it took, 0 for none of its kind. */
type Taker = (reading: BodyReading, at: number) => number

const takers: readonly Taker[] = [
  takeBoilerplate,
  takeCredits,
  takeTags,
  takePost,
  takeUrl,
  takePicture,
  takeDivider,
  takeList,
  takeHeading,
  takeQuote,
  takeParagraph,
]

/** Reads the pieces of the body into the draft's blocks, and what is no part of the story into its other lists. */
export function readBody(pieces: readonly Piece[], draft: Draft): void {
  const reading = newReading(pieces, draft)
  for (let at = 0; at < pieces.length; ) at += takePiece(reading, at)
}

function takePiece(reading: BodyReading, at: number): number {
  const piece = reading.pieces[at]
  if (piece === undefined) return 1
  if (piece.kind === 'clutter') {
    reading.draft.stripped.push(piece.text)
    return 1
  }
  if (piece.kind === 'block') {
    if (piece.isLinkList && reading.region !== null) reading.draft.stripped.push(piece.source)
    else reading.draft.blocks.push(piece.block)
    return 1
  }
  for (const take of takers) {
    const taken = take(reading, at)
    if (taken > 0) return taken
  }
  return 1
}

function takeUrl(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  if (piece === null || !/^<?https?:\/\/\S+>?$/i.test(piece.text)) return 0
  const found = recogniseAnyUrl(piece.text.replace(/^<|>$/g, ''))
  if (found === null) return 0
  // An address under the whole text is the text's own.
  if (found.network === 'link' && at === reading.lastText && reading.draft.source?.url == null) {
    reading.draft.source = { url: found.url ?? null, name: reading.draft.source?.name ?? null }
    reading.draft.confidence.source = 0.6
    leave(reading.draft, piece.text, [found.url ?? ''])
    return 1
  }
  reading.draft.blocks.push(embedBlock(found))
  leave(reading.draft, piece.text, [found.url ?? ''])
  return 1
}

function takeDivider(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  if (piece === null || !isDivider(piece.text)) return 0
  const isAtEdge = reading.draft.blocks.length === 0 || !hasProseAfter(reading, at)
  const isWireRule = /^[_=—–-]+$/.test(piece.text)
  if (!isAtEdge && !isWireRule) reading.draft.blocks.push(dividerBlock())
  reading.draft.residues.push(piece.text)
  return 1
}

function takeHeading(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  if (piece === null) return 0
  const hashes = /^#{2,4}\s+/.exec(piece.text)?.[0].length ?? 0
  if (piece.heading === undefined && hashes === 0 && !isSubheading(piece, reading, at)) return 0
  if (hashes > 0) reading.draft.residues.push(piece.text.slice(0, hashes).trim())
  reading.draft.blocks.push(headingBlock(sliceInline(piece.inline, hashes), piece.heading ?? 2))
  return 1
}

function isSubheading(piece: TextPiece, reading: BodyReading, at: number): boolean {
  if (!isSubheadingLike(piece.text)) return false
  if (piece.emphasised) return reading.nextText(at) !== null
  if (reading.fromHtml || isQuestion(piece.text)) return false
  const next = reading.pieces[at + 1]
  const nextIsBody =
    next?.kind === 'block' ||
    (next?.kind === 'text' && (isProse(next.text) || /^(?:[•*–-]|\d{1,2}[.)])\s/.test(next.text)))
  return nextIsBody && (reading.draft.blocks.length > 0 || reading.draft.headline !== null)
}

function takeParagraph(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  if (piece === null) return 0
  const { draft } = reading
  const isFirst = draft.dateline === null && isNearStart(draft.blocks)
  const found = isFirst && !isTranscript(reading) ? readDateline(piece.text) : null
  if (found !== null) {
    draft.dateline = found.dateline
    draft.confidence.dateline = found.agency === null ? 0.85 : 0.97
    draft.agency ??= found.agency
    leave(draft, piece.text.slice(0, found.length), [found.dateline])
  }
  draft.blocks.push(paragraphBlock(sliceInline(piece.inline, found?.length ?? 0)))
  reading.heard(piece.text)
  return 1
}

// 'MINA ROOK: …' again and again is who speaks, not where.
function isTranscript(reading: BodyReading): boolean {
  const turns = reading.pieces
    .slice(0, 60)
    .filter((piece) => piece.kind === 'text' && /^[\p{Lu}][\p{Lu} .'’-]{2,40}:\s/u.test(piece.text))
  return turns.length >= 3
}

function isNearStart(blocks: readonly Block[]): boolean {
  return blocks.length < 12 && blocks.filter((block) => block.type === 'paragraph').length < 4
}

function hasProseAfter(reading: BodyReading, at: number): boolean {
  for (let next = at + 1; next < reading.pieces.length; next += 1) {
    const piece = reading.text(next)
    if (piece !== null && isProse(piece.text)) return true
  }
  return false
}
