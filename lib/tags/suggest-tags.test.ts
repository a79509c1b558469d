import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockDefinitions } from '#blocks/registry.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
  tagId,
} from '#lib/publications/testing/newsroom.ts'
import { suggestTags } from '#lib/tags/suggest-tags.ts'

let newsroom: Newsroom
const trams = newId()
const secret = newId()
const past = new Date(Date.now() - 60_000)
const future = new Date(Date.now() + 60_000)

beforeAll(async () => {
  newsroom = await openNewsroom()
  await database().tag.createMany({
    data: [
      { id: trams, slug: 'trams', name: 'Night service' },
      { id: secret, slug: 'scoop', name: 'Scoop' },
    ],
  })
  const body = [
    blockDefinitions.paragraph.create('p', { text: [{ text: 'Cars of the Marches line stood still.' }] }),
  ]
  const archived = completeContent({ headline: 'Marches line stands still', tags: [trams], body })
  await publishStory(newsroom, archived, { startsAt: past })
  const embargoed = completeContent({ headline: 'Marches line to be sold', tags: [secret], body })
  await publishStory(newsroom, embargoed, { startsAt: future })
})
afterAll(() => newsroom.close())

const suggested = async (headline: string, text: string) =>
  (await suggestTags({ articleId: null, headline, text, lang: 'en-GB' })).map(({ id }) => id)

test('a tag that the text names comes first, then those of similar public stories', async () => {
  expect(
    await suggested('New cars for the line', 'They were seen at the harbour, said the Marches company.'),
  ).toEqual([tagId('harbour'), trams])
})

test('a story under embargo gives nothing away', async () => {
  expect(await suggested('Marches line', '')).not.toContain(secret)
})

test('an empty story has no suggestions', async () => {
  expect(await suggested('', '')).toEqual([])
})
