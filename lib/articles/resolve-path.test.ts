import { afterAll, beforeAll, expect, test } from 'vitest'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import { collectDependencies } from '#lib/cache/dependencies.ts'
import { pathTag } from '#lib/publications/page-tags.ts'
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

test.each([
  '/',
  '/city',
  '/city/page/2',
  '/tags/harbour',
  '/tags/harbour/page/3',
  '/by/maren-holt',
  '/by/maren-holt/newest.json',
  '/tags/harbour/newest.json',
  '/saved',
  '/corrections',
  '/archive/2026/11/23',
])('%s is a page', async (path) => {
  expect(await resolvePath(path)).toEqual({ kind: 'page' })
})

test.each([
  '/nowhere',
  '/city/page/1',
  '/city/page/0',
  '/city/page/x',
  '/city/2026/11/23/never-written',
  '/tags',
  '/tags/unheard-of',
  '/by/nobody',
  '/archive/2026/02/30',
  '/archive/2026/11',
  '/archive/2026/11/23/more',
  '/city/',
  '/a/b/c/d/e/f',
  `/${'x'.repeat(2000)}`,
])('%s is unknown', async (path) => {
  expect(await resolvePath(path)).toEqual({ kind: 'unknown' })
})

test('an unknown address stays unknown until something is published there', async () => {
  const { tags } = await collectDependencies(() => resolvePath('/city/2026/11/23/later'))
  expect(tags).toContain(pathTag('/city/2026/11/23/later'))
})

test('the address of a planned story is unknown exactly until its moment', async () => {
  const startsAt = new Date(Date.now() + 60_000)
  const { path } = await publishStory(newsroom, completeContent({ headline: 'Planned' }), { startsAt })
  const { value, validUntil } = await collectDependencies(() => resolvePath(path))
  expect(value).toEqual({ kind: 'unknown' })
  expect(validUntil).toEqual(startsAt)
})
