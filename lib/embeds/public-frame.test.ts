import { afterAll, beforeAll, expect, test } from 'vitest'
import { embed } from '#blocks/embed/embed.block.ts'
import { database } from '#lib/db/client.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'
import { takeDown } from '#lib/publications/take-down.ts'
import { getPublicFrame } from './public-frame.ts'

const url = 'https://www.youtube.com/watch?v=abcdefghijk'
const body = [
  embed.create('Film', { network: 'youtube', kind: 'video', url }),
  embed.create('Page', { network: 'link', kind: 'link', url: 'https://harbour.example/minutes' }),
]
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(async () => await newsroom.close())

test('a film in a public story has the page of its network; a link, an unknown block and another time have none', async () => {
  const startsAt = new Date(Date.now() - 60_000)
  const story = completeContent({ headline: 'The mole went under', body })
  const { articleId } = await publishStory(newsroom, story, { startsAt })
  expect(await getPublicFrame(articleId, 'Film')).toEqual({
    network: 'youtube',
    url: 'https://www.youtube-nocookie.com/embed/abcdefghijk',
    host: 'www.youtube-nocookie.com',
    title: 'Original from YouTube',
    lang: 'en-GB',
  })
  expect(await getPublicFrame(articleId, 'Page')).toBeNull()
  expect(await getPublicFrame(articleId, 'film')).toBeNull()
  expect(await getPublicFrame(articleId, 'Film', new Date(startsAt.getTime() - 1))).toBeNull()
})

test('what was taken down is framed no more, whether the embed or its story', async () => {
  const startsAt = new Date(Date.now() - 60_000)
  const story = completeContent({ headline: 'The mole stands again', body })
  const { articleId } = await publishStory(newsroom, story, { startsAt })
  const at = new Date()
  await database().embedSource.create({ data: { url, network: 'youtube', createdAt: at, takenDownAt: at } })
  expect(await getPublicFrame(articleId, 'Film')).toBeNull()
  await database().embedSource.update({ where: { url }, data: { takenDownAt: null } })
  expect(await getPublicFrame(articleId, 'Film')).not.toBeNull()
  await takeDown(database(), { articleId, at, actorId: newsroom.actorId, reason: 'A test.' })
  expect(await getPublicFrame(articleId, 'Film')).toBeNull()
})
