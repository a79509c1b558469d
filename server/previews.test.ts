import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import {
  type Answer,
  ask,
  removeFolder,
  startTestSite,
  type TestSite,
  testThemeLine,
} from './testing/test-site.ts'

let site: TestSite
afterEach(async () => await removeFolder(site))

const token = 'Aa-_'.repeat(10) + 'xyz'
const ended = 'e'.repeat(43)
const story = '/preview/story/0198b0a4-0000-7000-8000-000000000001'
const picture = `media/${'ab'.repeat(32)}/480.avif`
const script = '<script>self.__next_f.push(1)</script>'

/** What the renderer was sent beside the path. */
const sent: (Record<string, string> | undefined)[] = []

async function start(changes: Parameters<typeof startTestSite>[0] = {}) {
  sent.length = 0
  site = await startTestSite({
    previewState: async (given) => (given === token ? 'open' : given === ended ? 'ended' : 'unknown'),
    async render(path, headers) {
      sent.push(headers)
      if (path === '/_not-found') return { status: 404, body: Buffer.from('<h1>Nothing here</h1>') }
      return `<h1>${path}</h1>${script}`
    },
    framework: (request, response) => void response.end(`framework ${request.url}`),
    ...changes,
  })
}

const facts = ({ headers }: Answer) => [
  headers['cache-control'],
  headers['x-robots-tag'],
  headers['referrer-policy'],
  headers['x-cache'],
]
const ancestors = ({ headers }: Answer) =>
  /frame-ancestors [^;]+/.exec(String(headers['content-security-policy']))?.[0]

test('a preview is rendered anew for each request, kept by nobody, found by no search engine, told to no other site', async () => {
  await start()
  for (const _request of [1, 2]) {
    const answer = await ask(site, `/preview/${token}`)
    expect([answer.status, answer.text]).toEqual([200, `<h1>/preview/${token}</h1>`])
    expect(facts(answer)).toEqual(['private, no-store', 'noindex, nofollow', 'no-referrer', 'pass'])
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'/)
    expect(ancestors(answer)).toBe("frame-ancestors 'none'")
  }
  expect(site.rendered).toEqual([`/preview/${token}`, `/preview/${token}`])
})

test('nothing of a preview is written to the folder of stored pages', async () => {
  await start()
  const stored = async () => (await readdir(join(site.dataFolder, 'pages'), { recursive: true })).sort()
  const before = await stored()
  await ask(site, `/preview/${token}`)
  await ask(site, story, { headers: { cookie: 'session=x' } })
  await site.settled()
  expect(await stored()).toEqual(before)
  await ask(site, '/city')
  await site.settled()
  expect(await stored()).not.toEqual(before)
})

test('a preview that has ended is 410 and not rendered as open; an unknown one is like any unknown address', async () => {
  await start()
  const gone = await ask(site, `/preview/${ended}`)
  expect([gone.status, gone.headers['cache-control']]).toEqual([410, 'private, no-store'])
  const unknown = await ask(site, `/preview/${'u'.repeat(43)}`)
  const nowhere = await ask(site, '/nothing-at-all')
  expect([unknown.status, unknown.text]).toEqual([404, nowhere.text])
  expect(unknown.headers['cache-control']).toBe('no-store')
})

test.each([
  `/preview/${token.toLowerCase()}`,
  `/preview/${token}/`,
  `/preview/${token}A`,
  `/Preview/${token}`,
  `//preview/${token}`,
  `/preview/${token}/light`,
  `/preview/${token}/page/2`,
  `/preview/%41a-_${token.slice(4)}`,
  '/preview',
  '/preview/story',
  `${story}/`,
  story.toUpperCase(),
  `${story}/history`,
  `/preview/${token}/media/../../originals/x`,
  `/lite/preview/${token}`,
  `/city/${token}`,
])('%s leads nowhere, and no renderer is asked for a preview', async (path) => {
  await start({ resolve: async () => ({ kind: 'unknown' }) })
  const answer = await ask(site, path)
  expect([301, 404]).toContain(answer.status)
  expect(answer.text).not.toContain('/preview/')
  expect(site.rendered.filter((rendered) => rendered !== '/_not-found')).toEqual([])
})

test('the token is no query of a preview, and a query changes nothing', async () => {
  await start()
  expect((await ask(site, `/preview/story?token=${token}`)).status).toBe(404)
  expect((await ask(site, `/preview/${token}?revision=2`)).text).toBe(`<h1>/preview/${token}</h1>`)
})

test('a preview is read only', async () => {
  await start()
  for (const path of [`/preview/${token}`, story, `/preview/${token}/${picture}`]) {
    expect((await ask(site, path, { method: 'POST' })).status).toBe(405)
  }
})

test('the newsroom’s preview is framed by this site only and rendered with the cookie of whoever asks, and no other header', async () => {
  await start()
  const headers = { cookie: 'session=x', authorization: 'Bearer x', 'x-forwarded-host': 'evil.example' }
  const answer = await ask(site, `${story}?surface=card`, { headers })
  expect(answer.text).toBe(`<h1>${story}?surface=card</h1>`)
  expect(ancestors(answer)).toBe("frame-ancestors 'self'")
  expect(facts(answer)).toEqual(['private, no-store', 'noindex, nofollow', 'no-referrer', 'pass'])
  expect(answer.headers.vary).toContain('Cookie')
  expect(sent).toEqual([{ cookie: 'session=x' }])
})

test('a preview for outsiders is rendered without their cookies', async () => {
  await start()
  await ask(site, `/preview/${token}`, { headers: { cookie: 'session=x' } })
  expect(sent).toEqual([undefined])
})

test('a story that the newsroom’s preview may not show is 404', async () => {
  await start({
    render: async (path) => ({
      status: 404,
      body: Buffer.from(path === '/_not-found' ? 'nothing' : 'secret'),
    }),
  })
  const answer = await ask(site, story)
  expect([answer.status, answer.text]).toEqual([404, 'nothing'])
})

test('pictures and the light page of a preview carry its rules whatever the framework sets', async () => {
  await start({
    framework: (request, response) => {
      response.setHeader('Cache-Control', 'public, max-age=1')
      response.end(request.url)
    },
  })
  const ofLink = await ask(site, `/preview/${token}/${picture}`)
  const ofStory = await ask(site, `${story}/${picture}`)
  const light = await ask(site, `${story}/light?revision=1`)
  expect([ofLink, ofStory, light].map(facts)).toEqual([
    ['private, no-store', 'noindex, nofollow', 'no-referrer', 'pass'],
    ['private, max-age=600', 'noindex, nofollow', 'no-referrer', 'pass'],
    ['private, no-store', 'noindex, nofollow', 'no-referrer', 'pass'],
  ])
  expect(
    [ofLink, ofStory].every(({ headers }) => headers['content-security-policy']?.includes('sandbox')),
  ).toBe(true)
  expect(light.headers['content-security-policy']).not.toMatch(/script|style/)
})

test('an error on the way says no token in the log', async () => {
  const paths: string[] = []
  await start({
    logError: (path) => void paths.push(path),
    async render() {
      throw new Error('a bug')
    },
  })
  const answer = await ask(site, `/preview/${token}`)
  expect([answer.status, paths]).toEqual([500, ['/preview/…']])
  expect(answer.text).not.toContain(token)
})

test('the theme line of a preview runs, the framework’s scripts do not', async () => {
  const line = `<script data-theme-line="">${testThemeLine}</script>`
  await start({ render: async () => `${line}${script}` })
  expect((await ask(site, `/preview/${token}`)).text).toBe(line)
})
