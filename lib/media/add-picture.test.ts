import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { database } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { addPicture } from '#lib/media/add-picture.ts'
import { readFileWords } from '#lib/media/intake/read-file-words.ts'
import { drawing } from '#lib/media/intake/testing/picture-files.ts'
import { originalKey } from '#lib/media/media-files.ts'
import { readVariant } from '#lib/media/read-variant.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'

let newsroom: Newsroom
let folder: string
let reporter: Actor

beforeAll(async () => {
  newsroom = await openNewsroom()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-pictures-'))
  vi.spyOn(env(), 'BROADSHEET_DATA', 'get').mockReturnValue(folder)
  reporter = {
    userId: newsroom.actorId,
    name: 'Maren',
    grants: [{ role: 'reporter', sectionId: null }],
    isSystem: false,
  }
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true })
})

const words = { alt: 'Grey', decorative: false, caption: 'A grey square', credit: 'Nobody' }
const square = (widthPx: number) =>
  sharp({ create: { width: widthPx, height: 200, channels: 3, background: '#888' } })
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Ada Novik', Copyright: 'Lantern 2026', ImageDescription: 'From the file' },
      IFD2: { BodySerialNumber: 'SN-4711' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' },
    })
    .toBuffer()

test('a picture is kept byte for byte, with facts of its own, and it is in the log', async () => {
  const original = await square(500)
  const added = await addPicture(reporter, { original, fileName: 'grey\u202Egpj.exe', ...words })
  if (!added.ok) throw new Error(added.message)
  expect(added.value).toMatchObject({
    ...words,
    widthPx: 500,
    heightPx: 200,
    widthsPx: [160, 320, 480],
    known: false,
  })
  const kept = await mediaStore().read(originalKey(added.value.hash))
  expect(Buffer.from(kept ?? []).equals(original)).toBe(true)
  const row = await database().media.findUniqueOrThrow({ where: { id: added.value.id } })
  expect(row).toMatchObject({ fileName: 'grey gpj.exe', mimeType: 'image/jpeg', creator: 'Ada Novik' })
  expect(Buffer.from(row.thumbhash, 'base64').length).toBeGreaterThan(4)
  expect(row.likeness).toMatch(/^[0-9a-f]{16}$/)
  expect(
    await database().auditEvent.count({ where: { subjectId: added.value.id, verb: 'addPicture' } }),
  ).toBe(1)
})

test('public files keep caption, credit and copyright, and nothing of the camera or the place', async () => {
  const added = await addPicture(reporter, {
    original: await square(520),
    ...words,
    caption: 'A <grey> square',
  })
  if (!added.ok) throw new Error(added.message)
  for (const file of ['160.avif', '160.webp', '160.jpg', '480.avif', '480.webp', '480.jpg']) {
    const variant = await readVariant(added.value.hash, file)
    const header = await sharp(variant?.bytes).metadata()
    expect(readFileWords(header)).toMatchObject({
      caption: 'A <grey> square',
      credit: 'Nobody',
      creator: 'Ada Novik',
      copyright: 'Lantern 2026',
    })
    expect(header.exif).toBeUndefined()
    const bytes = Buffer.from(variant?.bytes ?? [])
    for (const secret of ['SN-4711', 'GPS', 'Exif']) expect(bytes.includes(secret)).toBe(false)
  }
})

test('what is typed wins over what the file says, and what is left empty comes from the file', async () => {
  const silent = { alt: '', decorative: false, caption: '', credit: '' }
  const added = await addPicture(reporter, { original: await square(540), ...silent, caption: ' Typed ' })
  expect(added).toMatchObject({ value: { caption: 'Typed' } })
  const other = await addPicture(reporter, { original: await square(560), ...silent })
  expect(other).toMatchObject({ value: { caption: 'From the file' } })
})

test('nothing that is appended to a picture gets into a public file', async () => {
  const foreign = 'PK\u0003\u0004<html><script>alert("polyglot")</script>'
  for (const type of ['jpeg', 'png', 'gif', 'webp'] as const) {
    const picture = sharp({ create: { width: 200, height: 90, channels: 3, background: '#135' } })
    const original = Buffer.concat([await picture.toFormat(type).toBuffer(), Buffer.from(foreign)])
    const added = await addPicture(reporter, { original, ...words, credit: type })
    if (!added.ok) throw new Error(added.message)
    for (const file of ['160.avif', '160.webp', '160.jpg']) {
      const bytes = Buffer.from((await readVariant(added.value.hash, file))?.bytes ?? [])
      expect(bytes.length).toBeGreaterThan(100)
      expect(bytes.includes('polyglot') || bytes.includes('PK\u0003\u0004')).toBe(false)
    }
  }
})

test('a picture that looks like one of the library is taken and offered the other; another one is not', async () => {
  const silent = { ...words, caption: 'Alike' }
  const first = await addPicture(reporter, { original: await drawing(11), ...silent })
  if (!first.ok) throw new Error(first.message)
  const copy = await sharp(await drawing(11))
    .resize({ width: 400 })
    .modulate({ brightness: 1.05 })
    .jpeg({ quality: 40 })
    .toBuffer()
  const alike = await addPicture(reporter, { original: copy, ...silent })
  expect(alike).toMatchObject({ value: { known: false, alike: [{ id: first.value.id }] } })
  const other = await addPicture(reporter, { original: await drawing(12), ...silent })
  expect(other).toMatchObject({ value: { alike: [] } })
})

test('where on the web a picture is from stands in the note on its rights', async () => {
  const source = 'https://x.com/tide/status/1'
  const added = await addPicture(reporter, { original: await square(570), ...words, credit: 'Tide', source })
  if (!added.ok) throw new Error(added.message)
  const row = await database().media.findUniqueOrThrow({ where: { id: added.value.id } })
  expect(row).toMatchObject({ credit: 'Tide', rightsNote: `Taken from ${source}` })
})

test('the same file a second time is the same picture', async () => {
  const original = await square(600)
  const [one, other] = [
    await addPicture(reporter, { original, ...words }),
    await addPicture(reporter, { original, ...words, credit: 'Somebody' }),
  ]
  expect(one.ok && other.ok && one.value.id === other.value.id).toBe(true)
  expect(other).toMatchObject({ value: { known: true, alike: [] } })
})

test('a picture that was removed from the library does not come back by the same file', async () => {
  const original = await square(620)
  const added = await addPicture(reporter, { original, ...words })
  if (!added.ok) throw new Error(added.message)
  await database().media.update({ where: { id: added.value.id }, data: { removedAt: new Date() } })
  expect(await addPicture(reporter, { original, ...words })).toMatchObject({
    kind: 'invalid',
    message: expect.stringContaining('removed'),
  })
})

test('what is no picture, or is drawn as text, is refused with a sentence', async () => {
  for (const text of ['hello', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>']) {
    const added = await addPicture(reporter, { original: Buffer.from(text), ...words })
    expect(added).toMatchObject({ ok: false, kind: 'invalid' })
  }
})

test('an empty file is refused with a sentence', async () => {
  expect(await addPicture(reporter, { original: new Uint8Array(), ...words })).toMatchObject({
    kind: 'invalid',
    message: expect.stringContaining('empty'),
  })
})

test('whoever has no role may not add one', async () => {
  const original = await square(700)
  const stranger = { ...reporter, grants: [] }
  expect(await addPicture(stranger, { original, ...words })).toMatchObject({ ok: false, kind: 'refused' })
})

test('a file outside the folder of variants cannot be named', async () => {
  for (const file of [
    '../../etc/passwd',
    '320.png',
    '320',
    '..',
    '0-0-9-9.',
    '0-0-9.320.jpg',
    '0-0-9-9.320.jpg/..',
  ]) {
    expect(await readVariant('0'.repeat(64), file)).toBeNull()
  }
  expect(await readVariant('..', '320.jpg')).toBeNull()
})
