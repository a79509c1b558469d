import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { type Newsroom, openNewsroom, tagId } from '#lib/publications/testing/newsroom.ts'
import { listPickedTags, searchTags } from '#lib/tags/search-tags.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const names = async (query: string) => (await searchTags(query)).map(({ name }) => name)

test('a tag is found by part of its name or of another name; what starts with the words comes first', async () => {
  await database().tag.create({
    data: { id: newId(), slug: 'port', name: 'Old harbour', aliases: ['The docks'] },
  })
  expect(await names('harb')).toEqual(['harbour', 'Old harbour'])
  expect(await names('DOCK')).toEqual(['Old harbour'])
})

test('a tag merged into another is not offered', async () => {
  const data = { id: newId(), slug: 'ferry', name: 'Ferry boats', mergedIntoId: tagId('ferries') }
  await database().tag.create({ data })
  expect(await names('ferr')).toEqual(['ferries'])
})

test('tags come back in the order in which they were asked for', async () => {
  const ids = [tagId('ferries'), newId(), tagId('harbour')]
  expect((await listPickedTags(ids)).map(({ slug }) => slug)).toEqual(['ferries', 'harbour'])
})
