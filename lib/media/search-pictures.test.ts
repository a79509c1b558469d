import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { listPictures, searchPictures } from '#lib/media/search-pictures.ts'
import { type Newsroom, openNewsroom } from '#lib/publications/testing/newsroom.ts'

let newsroom: Newsroom
const ids: Record<string, string> = {}

beforeAll(async () => {
  newsroom = await openNewsroom()
  await add('quay', { caption: 'The quay at night', credit: 'Pavel Novik' })
  await add('crane', { alt: 'A crane above the quay', agency: 'Harbour Pictures' })
  await add('discount', { caption: '100% off_season' })
})
afterAll(() => newsroom.close())

async function add(key: string, words: { caption?: string; credit?: string; alt?: string; agency?: string }) {
  const id = newId()
  ids[key] = id
  const size = { sizeBytes: 1, widthPx: 1600, heightPx: 900, widthsPx: [480] }
  const createdAt = new Date(Date.UTC(2026, 0, 1) + Object.keys(ids).length)
  await database().media.create({
    data: { id, hash: id, mimeType: 'image/png', createdAt, ...size, ...words },
  })
}

const found = async (query: string) => (await searchPictures(query)).map(({ id }) => id)

test('every word must occur somewhere in caption, credit, alt text or agency, and the newest comes first', async () => {
  expect(await found('QUAY')).toEqual([ids.crane, ids.quay])
  expect(await found('quay novik')).toEqual([ids.quay])
  expect(await found('quay novik harbour')).toEqual([])
})

test('signs that mean something to a database mean themselves', async () => {
  expect(await found('100%')).toEqual([ids.discount])
  expect(await found('off_')).toEqual([ids.discount])
  expect(await found('q%y')).toEqual([])
})

test('no words find the newest, and ids find themselves', async () => {
  expect(await found('  ')).toEqual([ids.discount, ids.crane, ids.quay])
  expect((await listPictures([ids.quay ?? '', newId()])).map(({ credit }) => credit)).toEqual(['Pavel Novik'])
})
