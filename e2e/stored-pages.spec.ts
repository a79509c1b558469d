import { expect, test } from '@playwright/test'
import { ask } from './support/answer.ts'
import { allPageTypes, pageTypes, pathOf } from './support/pages.ts'
import { siteUrlUnderTest } from './support/site-under-test.ts'
import { publishSportsStory } from './support/sports-story.ts'

const readersAtOnce = 200
const longestSharedCacheSeconds = 10

for (const type of allPageTypes) {
  test(`${type}: the second request causes no render and no query`, async () => {
    // Another test may publish in between, which makes lists untrue: then the one after is a hit.
    await expect(async () => {
      await ask(pathOf(type))
      const second = await ask(pathOf(type))
      expect(second.status).toBe(pageTypes[type].status)
      expect(second.headers['x-cache']).toBe('hit')
      expect(second.headers['server-timing']).toBeUndefined()
    }).toPass({ timeout: 10_000 })
  })

  test(`${type}: a cache in front keeps it ten seconds at most`, async () => {
    const { headers } = await ask(pathOf(type))
    const cacheControl = headers['cache-control'] ?? ''
    if (pageTypes[type].status !== 200) return expect(cacheControl).toBe('no-store')
    expect(secondsOf('s-maxage', cacheControl)).toBeLessThanOrEqual(longestSharedCacheSeconds)
    expect(secondsOf('max-age', cacheControl)).toBeLessThanOrEqual(longestSharedCacheSeconds)
    expect(cacheControl).not.toContain('stale')
  })
}

test('the first request says what its render took, so that a hit can be told from it', async () => {
  const { path } = await publishSportsStory()
  const { headers } = await ask(path)
  expect(headers['x-cache']).toBe('miss')
  expect(headers['server-timing']).toMatch(/render;dur=[\d.]+/)
})

test('two hundred readers of one page that is not stored cause one render', async () => {
  const { path, headline } = await publishSportsStory()
  const answers = await Promise.all(Array.from({ length: readersAtOnce }, () => ask(path)))
  expect(answers.every(({ status, text }) => status === 200 && text.includes(headline))).toBe(true)
  // Who waited for the one render is told of that same one.
  const renders = answers
    .map(({ headers }) => headers['server-timing'])
    .filter((timing) => timing !== undefined)
  expect(new Set(renders).size).toBe(1)
})

test('unknown addresses are 404 at once, each the first time too', async () => {
  await ask('/city/there-is-nothing-here')
  for (const path of [
    '/city/2020/01/01/never',
    '/nowhere',
    '/city/page/1',
    '/tags/never/page/2',
    '/a/b/c/d/e/f/g',
  ]) {
    const startedAtMs = performance.now()
    const { status, headers } = await ask(path)
    expect(status, path).toBe(404)
    expect(headers['cache-control'], path).toBe('no-store')
    expect(performance.now() - startedAtMs, path).toBeLessThan(1_000)
  }
})

test('forged forwarding headers change nothing, also for the reader who causes the render', async () => {
  const forged = {
    'x-forwarded-host': 'forged.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-port': '444',
    forwarded: 'for=203.0.113.9;host=forged.example;proto=https',
    'x-original-url': '/admin',
    'x-rewrite-url': '/admin',
    host: 'forged.example',
  }
  const { path } = await publishSportsStory()
  const first = await ask(path, { headers: forged })
  const second = await ask(path)
  expect(first.headers['x-cache']).toBe('miss')
  expect(first.text).toBe(second.text)
  expect(second.text).not.toContain('forged.example')
  expect(second.text).toContain(`<link rel="canonical" href="${siteUrlUnderTest()}${path}"`)
})

function secondsOf(directive: string, cacheControl: string): number {
  const found = new RegExp(`(?:^|[ ,])${directive}=(\\d+)`).exec(cacheControl)
  return found ? Number(found[1]) : Number.POSITIVE_INFINITY
}
