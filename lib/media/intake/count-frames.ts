import type { PictureType } from '#lib/media/intake/file-type.ts'
import { countGifFrames } from '#lib/media/intake/gif-frames.ts'

const boxesAround = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl'])
const maxBoxes = 10_000
/** A sample table stands in five boxes; a file of nothing but boxes in boxes would fill the stack. */
const deepestBox = 8

/**
 * How many frames a picture has by its own headers, without decoding and no further than `atMost`: the blocks of a
 * GIF, the sample tables of an AVIF sequence (ISO 14496-12), the frame chunks of a WebP and an animated PNG.
 */
export function countFrames(original: Uint8Array, type: PictureType, atMost: number): number {
  if (type === 'gif') return countGifFrames(original, atMost)
  const view = new DataView(original.buffer, original.byteOffset, original.byteLength)
  if (type === 'heif')
    return Math.max(1, countSamples(view, 0, view.byteLength, { left: maxBoxes, depth: 0 }))
  if (type === 'webp') return Math.max(1, countChunks(view, 12, { tag: 'ANMF', isPng: false }, atMost))
  if (type === 'png') return Math.max(1, countChunks(view, 8, { tag: 'fcTL', isPng: true }, atMost))
  return 1
}

function countSamples(
  view: DataView,
  from: number,
  to: number,
  boxes: { left: number; depth: number },
): number {
  let most = 0
  for (let at = from; at + 8 <= to && boxes.left > 0; boxes.left -= 1) {
    const size = view.getUint32(at)
    const end = size === 0 ? to : at + size
    if (end < at + 8 || end > to) break
    const kind = tagAt(view, at + 4)
    if (boxesAround.has(kind) && boxes.depth < deepestBox) {
      boxes.depth += 1
      most = Math.max(most, countSamples(view, at + 8, end, boxes))
      boxes.depth -= 1
    }
    if (kind === 'stsz' && at + 20 <= end) most = Math.max(most, view.getUint32(at + 16))
    at = end
  }
  return most
}

function countChunks(
  view: DataView,
  from: number,
  { tag, isPng }: { tag: string; isPng: boolean },
  atMost: number,
): number {
  let frames = 0
  for (let at = from; at + 8 <= view.byteLength && frames < atMost; ) {
    const size = isPng ? view.getUint32(at) : view.getUint32(at + 4, true)
    if (tagAt(view, isPng ? at + 4 : at) === tag) frames += 1
    at += 8 + (isPng ? size + 4 : size + (size % 2))
  }
  return frames
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, 4))
}
