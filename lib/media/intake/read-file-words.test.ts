import * as fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { readFileWords } from '#lib/media/intake/read-file-words.ts'
import { drawing, iptcSegment, withSegment } from '#lib/media/intake/testing/picture-files.ts'
import { writeXmp } from '#lib/media/intake/write-xmp.ts'

const jpeg = async () =>
  await sharp(await drawing(1, { widthPx: 64, heightPx: 48 }))
    .jpeg()
    .toBuffer()
const wordsOf = async (file: Buffer) => readFileWords(await sharp(file).metadata())

test('IPTC is read into its fields, in UTF-8 and in the Western charset of files that name none', async () => {
  const texts: [number, string][] = [
    [120, 'Kräne – im Hafen'],
    [110, 'Harbour Pictures'],
    [80, 'Pavel Novik'],
    [116, '© 2026 Novik'],
    [105, 'Quay opens'],
    [92, 'North quay'],
    [90, 'Saltmere'],
    [101, 'Norland'],
    [25, 'quay'],
    [25, 'crane'],
    [55, '20260412'],
    [60, '143000+0200'],
    [115, 'Coast Agency'],
  ]
  const utf8 = iptcSegment(
    texts.map(([set, text]) => [set, Buffer.from(text)]),
    true,
  )
  expect(await wordsOf(withSegment(await jpeg(), 0xed, utf8))).toMatchObject({
    caption: 'Kräne – im Hafen',
    credit: 'Harbour Pictures',
    creator: 'Pavel Novik',
    copyright: '© 2026 Novik',
    headline: 'Quay opens',
    place: 'North quay, Saltmere, Norland',
    keywords: ['quay', 'crane'],
    agency: 'Coast Agency',
    takenAt: new Date('2026-04-12T12:30:00Z'),
  })
  const western = iptcSegment([[120, Buffer.from('Kr\xe4ne \x96 im Hafen', 'latin1')]], false)
  expect((await wordsOf(withSegment(await jpeg(), 0xed, western))).caption).toBe('Kräne – im Hafen')
})

test('XMP wins over IPTC, whatever its prefixes are, and says how a picture was made', async () => {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <r:Description r:about="" xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:Credit="Harbour &amp; Sons"
      p:DateCreated="2026-04-12T09:30:00+02:00" xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
      e:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
      xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://creativecommons.org/ns#">
      <d:description><r:Alt><r:li xml:lang="de">Der Kai</r:li><r:li xml:lang="x-default">The quay</r:li></r:Alt></d:description>
      <d:creator><r:Seq><r:li>A</r:li><r:li>B</r:li></r:Seq></d:creator>
      <d:subject><r:Bag><r:li>quay</r:li><r:li>quay</r:li></r:Bag></d:subject>
      <c:license r:resource="https://creativecommons.org/licenses/by/4.0/"/>
    </r:Description></r:RDF></x:xmpmeta>`
  const file = await sharp(await jpeg())
    .withXmp(xmp)
    .jpeg()
    .toBuffer()
  const both = withSegment(file, 0xed, iptcSegment([[110, Buffer.from('Older')]], true))
  expect(await wordsOf(both)).toMatchObject({
    caption: 'The quay',
    credit: 'Harbour & Sons',
    creator: 'A, B',
    keywords: ['quay'],
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    digitalSource: 'trainedAlgorithmicMedia',
    takenAt: new Date('2026-04-12T07:30:00Z'),
  })
})

test('EXIF is read where nothing else speaks, and what a camera writes by itself is no caption', async () => {
  const exif = { IFD0: { ImageDescription: 'OLYMPUS DIGITAL CAMERA', Artist: 'Ada', Copyright: 'Lantern' } }
  const taken = { IFD2: { DateTimeOriginal: '2026:04:12 10:00:00' } }
  const file = await sharp(await jpeg())
    .withExif({ ...exif, ...taken })
    .jpeg()
    .toBuffer()
  expect(await wordsOf(file)).toMatchObject({ caption: '', creator: 'Ada', copyright: 'Lantern' })
  expect((await wordsOf(file)).takenAt).toEqual(new Date('2026-04-12T10:00:00Z'))
})

test('what is written for readers is read again, markup and all', () => {
  const words = {
    caption: 'A < B & "C" </rdf:li><script>',
    credit: 'صورة: نوفيك',
    creator: 'Pavel',
    copyright: '© Novik',
    licence: 'Once only',
    digitalSource: 'digitalCapture',
  }
  const read = readFileWords({ xmp: Buffer.from(writeXmp(words) ?? '') })
  expect(read).toMatchObject(words)
})

test('signs that turn text around, that are not seen or that nothing can store are gone, and length is bounded', () => {
  const hostile = `\u202Egnp\u0007.\u2066a${'😀'.repeat(3_000)}`
  const iptc = iptcSegment(
    [
      [120, Buffer.from(hostile)],
      [110, Buffer.from([0, 0xff, 0xfe, 0x41])],
    ],
    true,
  )
  const { caption, credit } = readFileWords({ iptc })
  expect(caption).toMatch(/^gnp \. a😀/)
  expect(caption.length).toBeLessThanOrEqual(2_000)
  expect(caption.isWellFormed()).toBe(true)
  expect(credit).toContain('A')
})

test('hostile metadata never throws, and what comes of it can be stored', () => {
  const bytes = fc.uint8Array({ maxLength: 400 })
  const xml = fc
    .array(
      fc.constantFrom(
        '<rdf:li>',
        '</rdf:li>',
        '<rdf:Description ',
        'dc:creator="',
        '"',
        '>',
        '<!DOCTYPE a [<!ENTITY b "c">]>',
        '&b;',
        '\u0000',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      ),
    )
    .map((parts) => Buffer.from(parts.join('')))
  fc.assert(
    fc.property(bytes, bytes, fc.oneof(bytes, xml), (exif, iptc, xmp) => {
      const words = readFileWords({
        exif: Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1'), exif]),
        iptc: Buffer.concat([Buffer.of(0x1c, 2, 120, 0, 20), iptc]),
        xmp: Buffer.from(xmp),
      })
      expect(words.caption.isWellFormed() && !words.caption.includes('\u0000')).toBe(true)
    }),
    { numRuns: propertyRuns(200) },
  )
  const deep = Buffer.from('<a>'.repeat(300_000))
  expect(readFileWords({ xmp: deep }).caption).toBe('')
})
