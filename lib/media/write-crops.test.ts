import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { env } from '#lib/env.ts'
import { addPicture } from '#lib/media/add-picture.ts'
import { readVariant } from '#lib/media/read-variant.ts'
import { mediaStore } from '#lib/media/store/media-store.ts'
import { writeCrops } from '#lib/media/write-crops.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'

let newsroom: Newsroom
let folder: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-crops-'))
  vi.spyOn(env(), 'BROADSHEET_DATA', 'get').mockReturnValue(folder)
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true })
})

/** Left half red, right half blue, held on its side. */
async function halves(): Promise<Buffer> {
  const red = await sharp({ create: { width: 500, height: 600, channels: 3, background: '#f00' } })
    .png()
    .toBuffer()
  const upright = await sharp({ create: { width: 1000, height: 600, channels: 3, background: '#00f' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .png()
    .toBuffer()
  return await sharp(upright).rotate(270).withMetadata({ orientation: 6 }).png().toBuffer()
}

test('a crop is cut out of the upright original at every width it has, once', async () => {
  const actor = { userId: newsroom.actorId, name: 'System', grants: [], isSystem: true }
  const words = { alt: '', decorative: true, caption: '', credit: 'P. Novik' }
  const added = await addPicture(actor, { original: await halves(), ...words })
  if (!added.ok) throw new Error(added.message)
  const { hash, widthPx } = added.value
  expect(widthPx).toBe(1000)
  const crops = { '1:1': { x: 5000, y: 0, width: 5000, height: 8333 } }
  await writeCrops(hash, crops)
  for (const width of [160, 320, 480]) {
    for (const ending of ['avif', 'webp', 'jpg']) {
      const file = await readVariant(hash, `5000-0-5000-8333.${width}.${ending}`)
      const { data, info } = await sharp(file?.bytes).raw().toBuffer({ resolveWithObject: true })
      expect([info.width, info.height]).toEqual([width, width])
      expect([data[0], data[2]]).toEqual([expect.closeTo(0, -1.5), expect.closeTo(255, -1.5)])
    }
  }
  expect(await readVariant(hash, '5000-0-5000-8333.800.jpg')).toBeNull()
  await mediaStore().remove(`media/${hash}/5000-0-5000-8333.160.jpg`)
  await writeCrops(hash, crops)
  expect(await readVariant(hash, '5000-0-5000-8333.160.jpg')).toBeNull()
  await expect(writeCrops('0'.repeat(64), crops)).rejects.toThrow('No record was found')
})
