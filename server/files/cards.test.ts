import { afterAll, beforeAll, expect, test } from 'vitest'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { ask, removeFolder, startTestSite, type TestSite } from '#server/testing/test-site.ts'

const story = '/city/2026/11/23/tunnel'
const first = 'a'.repeat(32)
const second = 'b'.repeat(32)
const quoted = 'B1.1.0.5.abc'
const address = (hash: string) => `/cards${story}/${hash}.png`

let site: TestSite
let hash: string | null = first
let questions = 0

beforeAll(async () => {
  site = await startTestSite({
    async findCard(path, token) {
      questions += 1
      if (token !== undefined)
        return token === quoted ? { hash: first, read: async () => Buffer.from(token) } : null
      dependsOn(`path:${path}`)
      return path === story && hash !== null ? { hash, read: async () => Buffer.from('png') } : null
    },
  })
})
afterAll(() => removeFolder(site))

test('the card of a public story is sent as a picture; whether it is public is asked once', async () => {
  const { status, headers, text } = await ask(site, address(first))
  expect([status, text, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'png',
    'image/png',
    'public, max-age=31536000, s-maxage=10, immutable',
  ])
  expect(headers['x-content-type-options']).toBe('nosniff')
  const again = await ask(site, address(first), { headers: { 'if-none-match': headers.etag ?? '' } })
  expect([again.status, again.text, questions]).toEqual([304, '', 1])
  const head = await ask(site, address(first), { method: 'HEAD' })
  expect([head.text, head.headers['content-length']]).toEqual(['', '3'])
})

test('a passage has a card beside the story’s, and no other token leads to one', async () => {
  const of = (token: string, drawn = first) => `/cards${story}/q/${token}/${drawn}.png`
  expect((await ask(site, of(quoted))).text).toBe(quoted)
  expect((await ask(site, of(quoted, second))).headers.location).toBe(of(quoted))
  for (const token of ['B1.1.0.6.abc', 'words', '%3Cb%3E', '..'])
    expect((await ask(site, of(token))).status).toBe(404)
})

test('a card that became another one leads to that', async () => {
  hash = second
  site.journal.expire([`path:${story}`])
  const { status, headers } = await ask(site, address(first))
  expect([status, headers.location]).toEqual([301, address(second)])
})

test('a story that is not public has no card, from the first request on', async () => {
  await ask(site, address(second))
  hash = null
  site.journal.expire([`path:${story}`])
  for (const one of [first, second]) {
    const { status, headers } = await ask(site, address(one))
    expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
  }
})

test.each([
  '/cards',
  '/cards/x.png',
  `/cards/city/2026/${first}.PNG`,
  `/cards/../${first}.png`,
  `${address(first)}/`,
])('%s is no card', async (path) => {
  questions = 0
  expect([(await ask(site, path)).status, questions]).toEqual([404, 0])
})
