import { afterAll, beforeAll, expect, test } from 'vitest'
import { getPublicArticle } from '#lib/articles/queries.ts'
import { collectDependencies } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { resolveMedia } from '#lib/media/resolve-media.ts'
import { mediaTag } from '#lib/publications/page-tags.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const moment = (minute: number) => new Date(Date.UTC(2026, 5, 1, 12, minute))

async function addPicture(changes = {}): Promise<{ id: string; hash: string }> {
  const id = newId()
  const hash = id.replaceAll('-', '')
  const size = { sizeBytes: 1, widthPx: 1600, heightPx: 900, widthsPx: [480] }
  await database().media.create({
    data: { id, hash, mimeType: 'image/png', createdAt: moment(0), ...size, ...changes },
  })
  return { id, hash }
}

const showing = (media: string, headline: string) =>
  completeContent({
    headline,
    lead: { media, alt: 'Cranes at night', decorative: false, caption: [], credit: 'Pavel Novik' },
  })

test('the picture of an embargoed story cannot be fetched before its moment, and can from it on', async () => {
  const { id, hash } = await addPicture()
  await publishStory(newsroom, showing(id, 'Scoop'), { startsAt: moment(10) })
  const before = await collectDependencies(() => resolveMedia(hash, moment(9)))
  expect(before.value).toBe(false)
  expect(before.validUntil).toEqual(moment(10))
  expect(await resolveMedia(hash, moment(10))).toBe(true)
})

test('the page that shows a picture depends on it, so that it goes from there too when it is removed', async () => {
  const { id } = await addPicture()
  const { path } = await publishStory(newsroom, showing(id, 'Shown'), { startsAt: moment(5) })
  const { tags } = await collectDependencies(() => getPublicArticle(path, moment(6)))
  expect(tags).toContain(mediaTag(id))
})

test('a picture nobody shows, and a hash nobody has, are not served', async () => {
  const { hash } = await addPicture()
  expect(await resolveMedia(hash, moment(0))).toBe(false)
  expect(await resolveMedia('0'.repeat(64), moment(0))).toBe(false)
})

test('a picture is served within its rights only', async () => {
  const { id, hash } = await addPicture({ rightsUntil: moment(30) })
  await publishStory(newsroom, showing(id, 'Licensed'), { startsAt: moment(20) })
  expect(await resolveMedia(hash, moment(29))).toBe(true)
  expect(await resolveMedia(hash, moment(30))).toBe(false)
})

test('the portrait of a contributor is public', async () => {
  const { id, hash } = await addPicture()
  await database().contributor.create({
    data: { id: newId(), slug: 'pavel-novik', name: 'Pavel Novik', portraitId: id },
  })
  expect(await resolveMedia(hash, moment(0))).toBe(true)
})

test('where a picture is replaced, the other one is served and it is not', async () => {
  const other = await addPicture()
  const { id, hash } = await addPicture({ replacedById: other.id })
  await publishStory(newsroom, showing(id, 'Corrected'), { startsAt: moment(40) })
  expect(await resolveMedia(hash, moment(40))).toBe(false)
  expect(await resolveMedia(other.hash, moment(39))).toBe(false)
  expect(await resolveMedia(other.hash, moment(40))).toBe(true)
})

test('a picture that was taken away is not served, whoever shows it', async () => {
  const { id, hash } = await addPicture({ removedAt: moment(0) })
  await publishStory(newsroom, showing(id, 'Withdrawn'), { startsAt: moment(50) })
  expect(await resolveMedia(hash, moment(51))).toBe(false)
})
