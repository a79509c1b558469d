import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  completeContent,
  fileStory,
  type Newsroom,
  openNewsroom,
  publishStory,
  sectionId,
} from '#lib/publications/testing/newsroom.ts'
import { addressPreview } from '#lib/workflow/publishing/address-preview.ts'
import { desk } from '#lib/workflow/testing/staff.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

test('before a story is published its address is a promise, after that a change of it is said', async () => {
  const startsAt = new Date('2026-11-20T10:00:00Z')
  const { articleId, path } = await publishStory(newsroom, completeContent({ slug: 'ferry' }), { startsAt })
  const preview = (slug: string, section = 'city') =>
    addressPreview(desk(newsroom), articleId, { slug, section: sectionId(section) })
  expect(await preview('ferry')).toMatchObject({ value: { path, changesPublicAddress: false } })
  expect(await preview('boat')).toMatchObject({
    value: { path: '/city/2026/11/20/boat', currentPath: path, changesPublicAddress: true },
  })
  expect(await preview('ferry', 'world')).toMatchObject({
    value: { path: '/world/2026/11/20/ferry', changesPublicAddress: true },
  })
})

test('an address that another story holds is shown with its number, and nothing is held by looking', async () => {
  const startsAt = new Date()
  await publishStory(newsroom, completeContent({ slug: 'tide' }), { startsAt })
  const { articleId } = await fileStory(newsroom, completeContent({ slug: 'tide' }))
  const content = { slug: 'tide', section: sectionId('city') }
  const look = () => addressPreview(desk(newsroom), articleId, content)
  const looked = await look()
  expect(looked.ok && looked.value.path).toMatch(/\/tide-2$/)
  expect(await look()).toEqual(looked)
  expect(await addressPreview(desk(newsroom), articleId, { slug: 'tide', section: null })).toMatchObject({
    value: { path: null, changesPublicAddress: false },
  })
})
