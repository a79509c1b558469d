import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decode } from '#lib/media/intake/decode.ts'
import { examine } from '#lib/media/intake/examine.ts'
import { drawing, gifOf, pngBomb } from '#lib/media/intake/testing/picture-files.ts'

const refusedWithinMs = 2_000

async function refusal(original: Uint8Array): Promise<string> {
  const startedAtMs = performance.now()
  const facts = await examine(original)
  expect(performance.now() - startedAtMs).toBeLessThan(refusedWithinMs)
  if (facts.ok) throw new Error('The file was taken.')
  expect(facts.kind).toBe('invalid')
  return facts.message
}

test('a picture of 16,000 pixels square is refused by its header, without memory', async () => {
  const bomb = pngBomb(16_000)
  expect(bomb.length).toBeLessThan(40_000)
  const before = process.memoryUsage().rss
  expect(await refusal(bomb)).toMatch(/256 million pixels; at most 100 million/)
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
})

test('ten thousand frames are refused in a GIF, a few are taken as the first', async () => {
  expect(await refusal(gifOf(10_000))).toMatch(/at most 500 frames/)
  expect(await refusal(gifOf(1_000_000))).toMatch(/at most 500 frames/)
  expect(await examine(gifOf(3))).toMatchObject({ ok: true, value: { mimeType: 'image/gif', widthPx: 1 } })
})

test('a sequence in AVIF with too many samples and a WebP with too many frames are refused', async () => {
  const box = (kind: string, content: Buffer) => {
    const size = Buffer.alloc(4)
    size.writeUInt32BE(content.length + 8)
    return Buffer.concat([size, Buffer.from(kind), content])
  }
  const samples = Buffer.alloc(12)
  samples.writeUInt32BE(10_000, 8)
  const inside = ['stbl', 'minf', 'mdia', 'trak', 'moov'].reduce(
    (content, kind) => box(kind, content),
    box('stsz', samples),
  )
  expect(await refusal(Buffer.concat([box('ftyp', Buffer.from('avis\0\0\0\0avifavis')), inside]))).toMatch(
    /frames/,
  )
  const frame = Buffer.concat([Buffer.from('ANMF'), Buffer.of(0, 0, 0, 0)])
  const webp = [Buffer.from('RIFF\0\0\0\0WEBP'), ...Array.from({ length: 600 }, () => frame)]
  expect(await refusal(Buffer.concat(webp))).toMatch(/frames/)
})

test('what is no picture that is taken is refused by its content, saying what it is', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  const files: [string | Buffer, RegExp][] = [
    [svg, /SVG/],
    [`\uFEFF<?xml version="1.0"?><!-- ${'x'.repeat(500)} -->${svg}`, /SVG/],
    ['', /empty/],
    ['%PDF-1.7', /PDF/],
    ['PK\u0003\u0004', /ZIP/],
    [Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), /HEIC.*JPEG/],
    [Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0', 'latin1'), /film/],
    ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*', /no picture/],
    ['\uFFFD<html><script>alert(1)</script>', /no picture/],
  ]
  for (const [file, sentence] of files) expect(await refusal(Buffer.from(file as string))).toMatch(sentence)
})

test('a tall strip is refused before its public files grow without bound', async () => {
  const strip = sharp({ create: { width: 20, height: 40_000, channels: 3, background: '#123' } })
  expect(await refusal(await strip.png().toBuffer())).toMatch(/20 by 40000/)
})

const formats = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const

test.each(formats)('a %s is taken whole, and refused when its end is missing', async (format) => {
  const whole = await sharp(await drawing(1))
    .toFormat(format)
    .toBuffer()
  expect(await examine(whole)).toMatchObject({ ok: true, value: { widthPx: 640, heightPx: 480 } })
  expect(await refusal(whole.subarray(0, Math.floor(whole.length * 0.6)))).toMatch(/damaged/)
})

test.each(formats)(
  'a hundred damaged files of %s are taken or refused, and nothing throws',
  async (format) => {
    const whole = await sharp(await drawing(2, { widthPx: 60, heightPx: 40 }))
      .toFormat(format)
      .toBuffer()
    let state = 7
    const random = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return (state >>> 8) % below
    }
    for (let run = 0; run < 100; run += 1) {
      const damaged = Buffer.from(whole)
      for (let hit = 0; hit < 1 + (run % 8); hit += 1) damaged[random(damaged.length)] = random(256)
      expect(typeof (await examine(damaged)).ok).toBe('boolean')
    }
    expect((await examine(whole)).ok).toBe(true)
  },
)

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'orientation %i is upright, and a region is cut out of the upright picture',
  async (orientation) => {
    const held = await sharp(await drawing(3, { widthPx: 120, heightPx: 80 }))
      .withMetadata({ orientation })
      .png()
      .toBuffer()
    const facts = await examine(held)
    if (!facts.ok) throw new Error(facts.message)
    const expected = await sharp(held).autoOrient().raw().toBuffer({ resolveWithObject: true })
    expect(facts.value).toMatchObject({ widthPx: expected.info.width, heightPx: expected.info.height })
    expect(facts.value.pixels.data.equals(expected.data)).toBe(true)
    const region = { left: 11, top: 7, width: 40, height: 30 }
    const cut = await decode(held, facts.value, 1600, region)
    expect(cut.data.equals(await sharp(held).autoOrient().extract(region).raw().toBuffer())).toBe(true)
  },
)
