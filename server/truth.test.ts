import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { monotonicNowMs } from '#server/tags/tag-journal.ts'
import { ask, removeFolder, startTestSite, type TestSite } from '#server/testing/test-site.ts'

let site: TestSite
const start = async (changes: Parameters<typeof startTestSite>[0] = {}) => {
  site = await startTestSite(changes)
}
const restart = async (changes: Parameters<typeof startTestSite>[0] = {}) => {
  await site.close()
  await start({ dataFolder: site.dataFolder, ...changes })
}
afterEach(() => removeFolder(site))

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
async function render(path: string) {
  dependsOn(path)
  return path
}
async function renderForAMoment(path: string) {
  validUntil(new Date(Date.now() + 300))
  return path
}
const cacheOf = async (path: string) => (await ask(site, path)).headers['x-cache']

/** A render that says what it read when it began, and ends when it is told to. */
function slowRender() {
  const ends: (() => void)[] = []
  const state = { text: 'old' }
  return {
    state,
    endAll: () => ends.splice(0).forEach((end) => end()),
    underway: () => ends.length,
    async render() {
      const text = state.text
      dependsOn('article:1')
      await new Promise<void>((resolve) => ends.push(resolve))
      return text
    },
  }
}

test('the first request after an expiry is fresh, and pages that do not depend on it are still stored', async () => {
  let text = 'old'
  await start({
    async render(path) {
      dependsOn(path === '/city' ? 'section:1' : 'section:2')
      return text
    },
  })
  await ask(site, '/city')
  await ask(site, '/sport')
  text = 'new'
  site.journal.expire(['section:1'])
  expect((await ask(site, '/city')).text).toBe('new')
  expect(await cacheOf('/city')).toBe('hit')
  expect((await ask(site, '/sport')).text).toBe('old')
})

test('every page depends on the site itself', async () => {
  await start()
  await ask(site, '/city')
  site.journal.expire(['site'])
  expect(await cacheOf('/city')).toBe('miss')
})

test('a page that became untrue while it was made is not kept', async () => {
  const slow = slowRender()
  await start(slow)
  const first = ask(site, '/city')
  await expect.poll(slow.underway).toBe(1)
  slow.state.text = 'new'
  site.journal.expire(['article:1'])
  slow.endAll()
  expect((await first).text).toBe('old')

  const second = ask(site, '/city')
  await expect.poll(slow.underway).toBe(1)
  slow.endAll()
  expect((await second).text).toBe('new')
})

test('who asks after an expiry does not get the page that was begun before it', async () => {
  const slow = slowRender()
  await start(slow)
  const before = ask(site, '/city')
  await expect.poll(slow.underway).toBe(1)
  slow.state.text = 'new'
  site.journal.expire(['article:1'])
  await pause(5)
  const after = ask(site, '/city')
  await pause(50)
  slow.endAll()
  await expect.poll(slow.underway).toBe(1)
  slow.endAll()
  expect([(await before).text, (await after).text]).toEqual(['old', 'new'])
})

test('two hundred who ask after an expiry get one new page between them', async () => {
  const slow = slowRender()
  await start(slow)
  const before = ask(site, '/city')
  await expect.poll(slow.underway).toBe(1)
  slow.state.text = 'new'
  site.journal.expire(['article:1'])
  await pause(5)
  const after = Array.from({ length: 200 }, () => ask(site, '/city'))
  await pause(200)
  slow.endAll()
  await expect.poll(slow.underway).toBe(1)
  slow.endAll()
  expect(new Set((await Promise.all(after)).map(({ text }) => text))).toEqual(new Set(['new']))
  expect((await before).text).toBe('old')
  expect(site.rendered).toHaveLength(2)
})

test('a story due in a moment is absent before and present after, with nothing expiring it', async () => {
  const dueAt = new Date(Date.now() + 1200)
  await start({
    async resolve() {
      if (Date.now() >= dueAt.getTime()) return { kind: 'page' }
      validUntil(dueAt)
      dependsOn('path:/scoop')
      return { kind: 'unknown' }
    },
  })
  const [before, after]: [number[], number[]] = [[], []]
  while (Date.now() < dueAt.getTime() + 200) {
    const askedAt = Date.now()
    const { status } = await ask(site, '/scoop')
    if (Date.now() < dueAt.getTime()) before.push(status)
    if (askedAt >= dueAt.getTime()) after.push(status)
  }
  expect([before.length > 1, after.length > 1]).toEqual([true, true])
  expect([new Set(before), new Set(after)]).toEqual([new Set([404]), new Set([200])])
})

test('a story that ends in a moment is 410 from that moment on', async () => {
  const endsAt = new Date(Date.now() + 1500)
  await start({
    async resolve() {
      if (Date.now() >= endsAt.getTime()) return { kind: 'gone' }
      validUntil(endsAt)
      return { kind: 'page' }
    },
  })
  expect((await ask(site, '/diary')).status).toBe(200)
  expect(await cacheOf('/diary')).toBe('hit')
  await pause(endsAt.getTime() - Date.now())
  expect((await ask(site, '/diary')).status).toBe(410)
})

test('a page that claims to be past its boundary already is answered once and not kept', async () => {
  await start({
    async render(path) {
      validUntil(new Date(Date.now() - 1000))
      return path
    },
  })
  expect((await ask(site, '/city')).status).toBe(200)
  expect(await cacheOf('/city')).toBe('miss')
})

test('an address that led nowhere is looked up again after its path expired', async () => {
  let isThere = false
  await start({
    async resolve() {
      dependsOn('path:/new')
      return isThere ? { kind: 'page' } : { kind: 'unknown' }
    },
  })
  expect((await ask(site, '/new')).status).toBe(404)
  isThere = true
  expect((await ask(site, '/new')).status).toBe(404)
  site.journal.expire(['path:/new'])
  expect((await ask(site, '/new')).status).toBe(200)
})

test('pages are stored over a restart, with their encodings and tags', async () => {
  await start({ render })
  const first = await ask(site, '/city')
  await site.settled()
  await restart({ render })
  const again = await ask(site, '/city', { headers: { 'accept-encoding': 'br' } })
  expect([again.headers['x-cache'], again.headers.etag]).toEqual(['hit', first.headers.etag])
  expect(again.headers['content-encoding']).toBe('br')
  expect(site.rendered).toEqual([])
  site.journal.expire(['/city'])
  expect(await cacheOf('/city')).toBe('miss')
})

test('after a restart a page whose tag expired meanwhile is made anew, others are not', async () => {
  await start({ render })
  await ask(site, '/city')
  await ask(site, '/sport')
  await site.settled()
  await restart({ render, prepare: (journal) => journal.expire(['/city'], monotonicNowMs()) })
  expect([await cacheOf('/city'), await cacheOf('/sport')]).toEqual(['miss', 'hit'])
})

test('after a restart a page past its boundary is made anew', async () => {
  await start({ render: renderForAMoment })
  await ask(site, '/city')
  await site.settled()
  await pause(300)
  await restart({ render: renderForAMoment })
  expect(await cacheOf('/city')).toBe('miss')
})

test('a start while the database is down serves the pages of the site it last knew', async () => {
  await start()
  await ask(site, '/city')
  await site.settled()
  await restart({ isConnected: () => false })
  expect(await cacheOf('/city')).toBe('hit')
})

test('pages of another build, another site in the database or another address are not used', async () => {
  await start()
  await ask(site, '/city')
  await site.settled()
  await restart({ siteId: '00000000-0000-4000-8000-000000000002' })
  expect(await cacheOf('/city')).toBe('miss')
  await restart({ siteUrl: 'https://lantern.example' })
  expect(await cacheOf('/city')).toBe('miss')
  await restart({ buildId: 'build-2' })
  expect(await cacheOf('/city')).toBe('miss')
  await site.settled()
  const folders = await readdir(join(site.dataFolder, 'pages'), { withFileTypes: true })
  expect(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual(['build-2'])
})

test('a database that comes back with another site gets none of the old one’s pages', async () => {
  let isThere = false
  await start({ resolve: async () => (isThere ? { kind: 'page' } : { kind: 'unknown' }) })
  expect((await ask(site, '/sport')).status).toBe(404)
  isThere = true
  await ask(site, '/city')
  await site.reconnect('00000000-0000-4000-8000-000000000002')
  expect(await cacheOf('/city')).toBe('miss')
  expect((await ask(site, '/sport')).status).toBe(200)
})

test('a page begun with one site in the database is not kept for the next', async () => {
  const slow = slowRender()
  await start(slow)
  const asked = ask(site, '/city')
  await expect.poll(slow.underway).toBe(1)
  await site.reconnect('00000000-0000-4000-8000-000000000002')
  slow.state.text = 'new'
  slow.endAll()
  await asked
  const again = ask(site, '/city')
  await pause(100)
  slow.endAll()
  expect((await again).text).toBe('new')
})

test('a page file that a crash cut short is made anew', async () => {
  await start()
  await ask(site, '/city')
  await site.settled()
  const files = await readdir(join(site.dataFolder, 'pages'), { recursive: true, withFileTypes: true })
  const page = files.find(({ name }) => name.endsWith('.page'))
  await writeFile(join(page?.parentPath ?? '', page?.name ?? ''), '{"format":"broadsheet page 1"')
  await restart()
  expect((await ask(site, '/city')).headers['x-cache']).toBe('miss')
})

test('a data folder that cannot be written only means that pages are kept in memory', async () => {
  await start()
  await site.close()
  const dataFolder = join(site.dataFolder, 'blocked')
  await mkdir(dataFolder)
  await writeFile(join(dataFolder, 'pages'), 'a file where a folder should be')
  site = await startTestSite({ dataFolder })
  await ask(site, '/city')
  expect(await cacheOf('/city')).toBe('hit')
})
