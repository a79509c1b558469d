import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { database } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { addPicture } from '#lib/media/add-picture.ts'
import { originalFile } from '#lib/media/media-files.ts'
import { readVariant } from '#lib/media/read-variant.ts'
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
    .withExif({ IFD0: { Artist: 'Secret name' } })
    .toBuffer()

test('a picture is kept byte for byte, its variants carry no metadata, and it is in the log', async () => {
  const original = await square(500)
  const added = await addPicture(reporter, { original, ...words })
  if (!added.ok) throw new Error(added.message)
  expect(added.value).toMatchObject({ ...words, widthPx: 500, heightPx: 200, widthsPx: [160, 320, 480] })
  expect(await readFile(originalFile(added.value.hash))).toEqual(original)
  const variant = await readVariant(added.value.hash, '320.jpg')
  expect(Buffer.from(variant?.bytes ?? []).includes('Secret name')).toBe(false)
  expect(variant?.mimeType).toBe('image/jpeg')
  expect(
    await database().auditEvent.count({ where: { subjectId: added.value.id, verb: 'addPicture' } }),
  ).toBe(1)
})

test('the same file a second time is the same picture', async () => {
  const original = await square(600)
  const [one, other] = [
    await addPicture(reporter, { original, ...words }),
    await addPicture(reporter, { original, ...words, credit: 'Somebody' }),
  ]
  expect(one.ok && other.ok && one.value.id === other.value.id).toBe(true)
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
  for (const file of ['../../etc/passwd', '320.png', '320', '..']) {
    expect(await readVariant('0'.repeat(64), file)).toBeNull()
  }
  expect(await readVariant('..', '320.jpg')).toBeNull()
})
