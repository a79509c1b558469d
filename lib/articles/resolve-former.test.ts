import { afterAll, beforeAll, expect, test } from 'vitest'
import { addRedirects } from '#lib/addresses/redirects/add-redirects.ts'
import { listRedirects } from '#lib/addresses/redirects/queries.ts'
import { removeRedirect } from '#lib/addresses/redirects/remove-redirect.ts'
import { resolvePath } from '#lib/articles/resolve-path.ts'
import { collectDependencies } from '#lib/cache/dependencies.ts'
import { pathTag } from '#lib/publications/page-tags.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'
import type { Actor } from '#lib/users/actor.ts'
import { hire } from '#lib/workflow/testing/staff.ts'

let newsroom: Newsroom
let chief: Actor
beforeAll(async () => {
  newsroom = await openNewsroom()
  chief = await hire('Noor Aziz', 'managing_editor')
})
afterAll(() => newsroom.close())

test('an old address leads where the table says, in one step, until it is taken out', async () => {
  expect(await addRedirects(chief, { lines: '/news/ferry.html /city\n/?p=7 /tags/harbour' })).toMatchObject({
    ok: true,
    value: { count: 2 },
  })
  const { value, tags } = await collectDependencies(() => resolvePath('/news/ferry.html'))
  expect(value).toEqual({ kind: 'moved', to: '/city' })
  expect(tags).toContain(pathTag('/news/ferry.html'))
  expect(await resolvePath('/?p=7')).toEqual({ kind: 'moved', to: '/tags/harbour' })
  expect(await resolvePath('/?p=8')).toEqual({ kind: 'unknown' })
  await removeRedirect(chief, { from: '/?p=7' })
  expect(await resolvePath('/?p=7')).toEqual({ kind: 'unknown' })
})

test('what stood there and is no more is gone', async () => {
  await addRedirects(chief, { lines: '/horoscope gone' })
  expect(await resolvePath('/horoscope')).toEqual({ kind: 'gone' })
})

test('the last of two lines for one address counts, and a later one changes it', async () => {
  await addRedirects(chief, { lines: '/twice /city\n/twice /tags/harbour' })
  expect(await resolvePath('/twice')).toEqual({ kind: 'moved', to: '/tags/harbour' })
  await addRedirects(chief, { lines: '/twice /city' })
  expect(await resolvePath('/twice')).toEqual({ kind: 'moved', to: '/city' })
})

test.each([
  ['/city /tags/harbour', '/city is an address of this site already'],
  ['/a /nowhere', 'There is no page at /nowhere'],
  ['/b /horoscope-of-old\n/c /city', 'There is no page at /horoscope-of-old'],
])('%j is refused, and nothing is saved', async (lines, sentence) => {
  const before = await listRedirects({})
  const added = await addRedirects(chief, { lines })
  expect(added.ok ? '' : added.message).toContain(sentence)
  expect(await listRedirects({})).toEqual(before)
})

test('an old address never leads through another old one: no chains and no loops', async () => {
  await addRedirects(chief, { lines: '/first /city' })
  const added = await addRedirects(chief, { lines: '/second /first' })
  expect(added.ok).toBe(false)
})

test('a date without a section, and /amp, lead to the story while it is public', async () => {
  const { path } = await publishStory(newsroom, completeContent({ headline: 'Ferry row' }), {
    startsAt: new Date(Date.now() - 60_000),
  })
  const [, , year, month, day, slug] = path.split('/')
  const moved = { kind: 'moved', to: path }
  for (const old of [
    `/${year}/${month}/${day}/${slug}`,
    `/${year}/${month}/${slug}`,
    `/${year}/${month}/${day}/${slug}/amp`,
    `${path}/amp`,
  ]) {
    expect([old, await resolvePath(old)]).toEqual([old, moved])
  }
  expect(await resolvePath(`/${year}/${month}/${day}/unheard-of`)).toEqual({ kind: 'unknown' })
  expect(await resolvePath('/amp')).toEqual({ kind: 'unknown' })
})

test('a date without a section says nothing of a planned story before its moment', async () => {
  const startsAt = new Date(Date.now() + 60_000)
  const { path } = await publishStory(newsroom, completeContent({ headline: 'Planned row' }), { startsAt })
  const old = path.replace(/^\/[^/]+/, '')
  const { value, validUntil } = await collectDependencies(() => resolvePath(old))
  expect(value).toEqual({ kind: 'unknown' })
  expect(validUntil).toEqual(startsAt)
  expect(await resolvePath(old, startsAt)).toEqual({ kind: 'moved', to: path })
})

test('the list is searched by both addresses and goes on where it ended', async () => {
  const lines = Array.from({ length: 120 }, (_, index) => `/shop/${String(index).padStart(3, '0')} /city`)
  await addRedirects(chief, { lines: lines.join('\n') })
  const first = await listRedirects({ q: '/SHOP/' })
  expect([first.redirects.length, first.next]).toEqual([100, '/shop/099'])
  const second = await listRedirects({ q: '/shop/', after: first.next ?? '' })
  expect([second.redirects.length, second.next]).toEqual([20, null])
  expect((await listRedirects({ q: '%' })).redirects).toEqual([])
})
