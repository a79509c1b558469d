import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { database } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import { addPicture } from '#lib/media/add-picture.ts'
import { rewritePicture } from '#lib/media/files/rewrite-picture.ts'
import { writeMissingPart } from '#lib/media/files/write-missing-part.ts'
import { readFileWords } from '#lib/media/intake/read-file-words.ts'
import { drawing } from '#lib/media/intake/testing/picture-files.ts'
import { cropPicture } from '#lib/media/library/crop-picture.ts'
import { originalKey } from '#lib/media/media-files.ts'
import { readVariant } from '#lib/media/read-variant.ts'
import type { MediaKey } from '#lib/media/store/media-key.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'

let newsroom: Newsroom
let folder: string
let system: Actor
beforeAll(async () => {
  newsroom = await openNewsroom()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-files-'))
  vi.spyOn(env(), 'BROADSHEET_DATA', 'get').mockReturnValue(folder)
  system = { userId: newsroom.actorId, name: 'System', grants: [], isSystem: true }
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true })
})

const words = { alt: '', decorative: true, caption: '', credit: 'P. Novik' }
const crop = { x: 0, y: 0, width: 5000, height: 5000 }

async function add(seed: number) {
  const added = await addPicture(system, { original: await drawing(seed), ...words })
  if (!added.ok) throw new Error(added.message)
  const cut = { focalX: 50, focalY: 50, crops: { '1:1': crop } }
  expect(await cropPicture(system, added.value.id, cut)).toMatchObject({ ok: true })
  return added.value
}

const creditIn = async (hash: string, file: string) =>
  readFileWords(await sharp((await readVariant(hash, file))?.bytes).metadata()).credit
const lose = async (hash: string, ...files: string[]) => {
  for (const file of files) await mediaStore().remove(`media/${hash}/${file}` as MediaKey)
}

test('the public files of a picture and its crops say what the library says now, and look as before', async () => {
  const { id, hash } = await add(31)
  const pixels = async () =>
    await sharp((await readVariant(hash, '480.jpg'))?.bytes)
      .raw()
      .toBuffer()
  const before = await pixels()
  await database().media.update({ where: { id }, data: { credit: 'Pavla Novik' } })
  await rewritePicture(id)
  for (const file of ['480.avif', '160.webp', '480.jpg', '0-0-5000-5000.160.jpg']) {
    expect(await creditIn(hash, file), file).toBe('Pavla Novik')
  }
  expect(Buffer.compare(await pixels(), before)).toBe(0)
})

test('a picture that was removed gets no files again', async () => {
  const { id, hash } = await add(32)
  await database().media.update({ where: { id }, data: { removedAt: new Date() } })
  await lose(hash, '480.jpg')
  await rewritePicture(id)
  expect(await readVariant(hash, '480.jpg')).toBeNull()
})

test('files that a picture lacks are written, the JPEG is shown until then, and one without original stops none', async () => {
  const lacking = await add(33)
  const lost = await add(34)
  await lose(lacking.hash, '160.webp', '320.webp', '480.webp', '0-0-5000-5000.160.webp')
  await lose(lost.hash, '160.webp')
  await mediaStore().remove(originalKey(lost.hash))
  expect(await readVariant(lacking.hash, '160.webp')).toMatchObject({ mimeType: 'image/jpeg' })
  expect(await writeMissingPart('')).toEqual({ written: 1, failed: [lost.hash], nextId: null })
  expect(await readVariant(lacking.hash, '160.webp')).toMatchObject({ mimeType: 'image/webp' })
  expect(await readVariant(lacking.hash, '0-0-5000-5000.160.webp')).toMatchObject({ mimeType: 'image/webp' })
  expect(await writeMissingPart('')).toMatchObject({ written: 0 })
})
