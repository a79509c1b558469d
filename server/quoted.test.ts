import { afterEach, beforeEach, expect, test } from 'vitest'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { ask, removeFolder, startTestSite, type TestSite } from '#server/testing/test-site.ts'

const story = '/city/2026/11/23/tunnel'
const token = 'Bq-1.1.0.5.ztntfp'

let site: TestSite
let questions: string[] = []
beforeEach(async () => {
  questions = []
  site = await startTestSite({
    async resolveQuote(path, asked) {
      questions.push(`${path} ${asked}`)
      dependsOn(`path:${path}`)
      if (path.endsWith('moved')) return { kind: 'moved', to: story }
      return asked === token ? { kind: 'page' } : { kind: 'unknown' }
    },
  })
})
afterEach(() => removeFolder(site))

test('a story with a passage is a page of its own, stored until the story changes', async () => {
  const first = await ask(site, `${story}?q=${token}`)
  expect([first.status, first.headers['x-cache']]).toEqual([200, 'miss'])
  const again = await ask(site, `${story}?q=${token}`)
  expect([again.headers['x-cache'], site.rendered]).toEqual(['hit', [`${story}?q=${token}`]])
  expect((await ask(site, `${story}?utm_source=x&q=${token}`)).headers['x-cache']).toBe('hit')
  site.journal.expire([`path:${story}`])
  expect((await ask(site, `${story}?q=${token}`)).headers['x-cache']).toBe('miss')
})

test('a passage that is not there is the story itself, which is stored once for all of them', async () => {
  for (const absent of ['Bq-1.1.0.5.a', 'Bq-1.2.0.5.a', 'Bq-1.1.0.5.a'])
    expect((await ask(site, `${story}?q=${absent}`)).status).toBe(200)
  expect([questions.length, site.rendered]).toEqual([2, [story]])
})

test.each(['<script>', '', 'p1', 'p1.1.0.5.a%00', '..%2f..', 'p1.1.0.5.a&q='])(
  '?q=%s asks nothing of anybody',
  async (text) => {
    const answers = [await ask(site, `${story}?q=${text}`), await ask(site, `/city?q=${token}`)]
    expect([answers.map(({ status }) => status), questions]).toEqual([
      [200, 200],
      text.startsWith('p1.1.0.5.a&') ? [`${story} p1.1.0.5.a`] : [],
    ])
  },
)

test('where a story has moved, the passage goes with the reader', async () => {
  const { status, headers } = await ask(site, `/city/2026/11/23/moved?q=${token}`)
  expect([status, headers.location]).toEqual([301, `${story}?q=${token}`])
  const { headers: spelt } = await ask(site, `/City/2026/11/23/Tunnel/?q=${token}&fbclid=1`)
  expect(spelt.location).toBe(`${story}?q=${token}`)
})
