import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

const gifHead = Buffer.from('47494638396101000100800000000000ffffff', 'hex')
const gifFrame = Buffer.from('21f90400000000002c0000000001000100000202440100', 'hex')

/** A GIF of one pixel with so many frames. */
export function gifOf(frames: number): Buffer {
  return Buffer.concat([gifHead, ...Array.from({ length: frames }, () => gifFrame), Buffer.of(0x3b)])
}

/** A PNG of so many black pixels square, one bit each: 31 kB for 16,000. */
export function pngBomb(sidePx: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(sidePx, 0)
  header.writeUInt32BE(sidePx, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc(sidePx * (1 + Math.ceil(sidePx / 8))), { level: 9 })
  const begin = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([begin, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), content])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}

/** A colourful picture, the same for the same seed, without a flat area. */
export async function drawing(
  seed: number,
  { widthPx = 640, heightPx = 480 }: { widthPx?: number; heightPx?: number } = {},
): Promise<Buffer> {
  const small = Buffer.from(
    Array.from({ length: 8 * 6 * 3 }, (_, index) => ((index + 1) * 2_654_435_761 * (seed + 3)) % 251),
  )
  const grown = sharp(small, { raw: { width: 8, height: 6, channels: 3 } })
  return await grown.resize({ width: widthPx, height: heightPx, fit: 'fill' }).png().toBuffer()
}

/** IPTC-IIM with these texts by dataset of record 2, as UTF-8 when `isUtf8` says so, wrapped as in a JPEG. */
export function iptcSegment(texts: [dataset: number, text: Buffer][], isUtf8: boolean): Buffer {
  const sets = [
    ...(isUtf8 ? [dataset(1, 90, Buffer.from('\u001B%G'))] : []),
    ...texts.map(([number, text]) => dataset(2, number, text)),
  ]
  const iim = Buffer.concat(sets)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iim.length)
  return Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'),
    size,
    iim,
    Buffer.alloc(iim.length % 2),
  ])
}

/** A JPEG with a segment put in after its beginning. */
export function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0)
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

function dataset(record: number, number: number, text: Buffer): Buffer {
  const head = Buffer.of(0x1c, record, number, 0, 0)
  head.writeUInt16BE(text.length, 3)
  return Buffer.concat([head, text])
}
