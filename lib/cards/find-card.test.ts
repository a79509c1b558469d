import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { collectDependencies } from '#lib/cache/dependencies.ts'
import { findCard } from '#lib/cards/find-card.ts'
import { removeOldCards } from '#lib/cards/remove-old-cards.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { env } from '#lib/env.ts'
import { articleTag } from '#lib/publications/page-tags.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'

let newsroom: Newsroom
let folder: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-cards-'))
  vi.spyOn(env(), 'BROADSHEET_DATA', 'get').mockReturnValue(folder)
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true })
})

const moment = (minute: number) => new Date(Date.UTC(2026, 5, 1, 12, minute))

test('a story has its card from its moment on, and what depends on the story is known', async () => {
  const content = completeContent({ headline: 'Scoop at the quay' })
  const { path, articleId } = await publishStory(newsroom, content, { startsAt: moment(10) })
  expect(await findCard(path, moment(9))).toBeNull()
  const { value, tags } = await collectDependencies(() => findCard(path, moment(10)))
  expect(value?.hash).toMatch(/^[0-9a-f]{32}$/)
  expect(tags).toContain(articleTag(articleId))
})

test('a card is drawn once and kept', async () => {
  const { path } = await publishStory(newsroom, completeContent({ headline: 'Kept' }), {
    startsAt: moment(20),
  })
  const card = await findCard(path, moment(21))
  const first = await card?.read()
  expect(await readdir(join(folder, 'cards'))).toEqual([`${card?.hash}.png`])
  expect(first && Buffer.compare(first, (await card?.read()) ?? Buffer.alloc(0))).toBe(0)
})

test('a card of long ago is tidied away, and drawn again when somebody asks', async () => {
  const { path } = await publishStory(newsroom, completeContent({ headline: 'Old' }), {
    startsAt: moment(22),
  })
  const card = await findCard(path, moment(23))
  await card?.read()
  const file = join(folder, 'cards', `${card?.hash}.png`)
  const day = (days: number) => new Date(Date.now() + days * 86_400_000)
  await utimes(file, day(-61), day(-61))
  expect(await removeOldCards(new Date())).toBe(1)
  expect(await readdir(join(folder, 'cards'))).not.toContain(`${card?.hash}.png`)
  await card?.read()
  expect(await removeOldCards(day(59))).toBe(0)
})

test('a card whose picture is not in the store is drawn without it and not kept', async () => {
  const media = newId()
  const size = { sizeBytes: 1, widthPx: 1600, heightPx: 900, widthsPx: [1600] }
  const hash = media.replaceAll('-', '')
  await database().media.create({
    data: { id: media, hash, mimeType: 'image/png', createdAt: moment(0), ...size },
  })
  const lead = { media, alt: 'Cranes', decorative: false, caption: [], credit: 'Pavel Novik' }
  const content = completeContent({ headline: 'Lost picture', lead })
  const { path } = await publishStory(newsroom, content, { startsAt: moment(30) })
  const card = await findCard(path, moment(31))
  expect((await card?.read())?.length).toBeGreaterThan(1000)
  expect(await readdir(join(folder, 'cards'))).not.toContain(`${card?.hash}.png`)
})
