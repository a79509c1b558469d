import type { Block } from '#blocks/registry.ts'
import { isPostAnnouncement, readFlattenedPost } from '#lib/embeds/flattened-post.ts'
import { embedBlock } from '#lib/importers/story/blocks.ts'
import type { BodyReading } from '#lib/importers/story/body-reading.ts'
import { leave } from '#lib/importers/story/draft.ts'
import { sliceInline } from '#lib/importers/story/slice-inline.ts'
import { findDate } from '#lib/time/find-date.ts'

/** Takes a post that an embed left behind as text: its words, then 'Posted by … on …', '— Name (@handle) date', or Instagram's lines. */
export function takePost(reading: BodyReading, at: number): number {
  return takeAnnounced(reading, at) || takeSigned(reading, at) || takeSignatureAfter(reading, at)
}

// The words of the post are here, its signature is the next line: nothing else may claim the words first.
function takeSignatureAfter(reading: BodyReading, at: number): number {
  const [piece, next] = [reading.text(at), reading.text(at + 1)]
  if (piece === null || next === null || piece.heading !== undefined || piece.text.length > 3000) return 0
  const found = readFlattenedPost(next.text, findDate)
  if (found === null || !found.takesPrevious || /[:：]$/.test(piece.text)) return 0
  reading.draft.blocks.push(embedBlock({ ...found.embed, text: piece.inline }))
  leave(reading.draft, next.text, found.used)
  warnOfAddress(reading, found.embed.network)
  return 2
}

function takeSigned(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  const found = piece === null ? null : readFlattenedPost(piece.text, findDate)
  if (piece === null || found === null) return 0
  const start = piece.text.indexOf(found.text)
  const text = found.text === '' ? [] : sliceInline(piece.inline, start, start + found.text.length)
  const block = embedBlock({ ...found.embed, text })
  const address = addressAfter(reading, at, found.embed.network)
  reading.draft.blocks.push(address === null ? block : withAddress(block, address))
  leave(reading.draft, piece.text, [...found.used, found.text])
  if (found.embed.url === null && address === null) warnOfAddress(reading, found.embed.network)
  return address === null ? 1 : 2
}

function takeAnnounced(reading: BodyReading, at: number): number {
  const piece = reading.text(at)
  if (piece === null || !isPostAnnouncement(piece.text)) return 0
  for (let after = 1; after <= 3; after += 1) {
    const signature = reading.text(at + after)
    const found = signature === null ? null : readFlattenedPost(signature.text, findDate)
    if (signature === null || found?.embed.network !== 'instagram') continue
    const words = after > 1 ? (reading.text(at + 1)?.inline ?? []) : []
    reading.draft.blocks.push(embedBlock({ ...found.embed, text: words }))
    reading.draft.residues.push(piece.text)
    leave(reading.draft, signature.text, found.used)
    for (let between = 2; between < after; between += 1)
      reading.draft.stripped.push(reading.text(at + between)?.text ?? '')
    warnOfAddress(reading, 'instagram')
    return after + 1
  }
  reading.draft.stripped.push(piece.text)
  return 1
}

function addressAfter(reading: BodyReading, at: number, network: string): string | null {
  const next = reading.text(at + 1)?.text ?? ''
  return /^https?:\/\/\S+$/.test(next) && next.includes(network === 'x' ? '/status/' : network) ? next : null
}

function withAddress(block: Block, url: string): Block {
  return block.type === 'embed' ? { ...block, url } : block
}

function warnOfAddress(reading: BodyReading, network: string): void {
  reading.draft.warnings.push(`The address of an embedded post (${network}) is not in the text.`)
}
