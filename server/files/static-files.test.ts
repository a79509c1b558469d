import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectDependencies, dependsOn } from '#lib/cache/dependencies.ts'
import { ask, startTestSite, type TestSite } from '#server/testing/test-site.ts'

let folder: string
let site: TestSite
let isPublic = true
let questions = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-files-'))
  await write('public/islands/share.3f2a.js', 'export {}\n'.repeat(100))
  await write('public/robots.txt', 'User-agent: *\n')
  await write('public/sw.js', '// worker')
  await write('public/fonts/serif.1a2b.woff2', 'font')
  await write('build/static/chunks/a.js', 'chunk')
  await write('media/0123456789abcdef/640.avif', 'picture')
  await write('secret.txt', 'secret')
  site = await startTestSite({
    dataFolder: folder,
    async resolveMedia(hash) {
      questions += 1
      if (hash !== '0123456789abcdef') return false
      dependsOn(`media:${hash}`)
      return isPublic
    },
  })
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

async function write(path: string, text: string) {
  const file = join(folder, path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, text)
}

test('files whose names carry a hash may be kept for ever, compressed', async () => {
  for (let round = 0; round < 2; round++) {
    const { headers, body } = await ask(site, '/islands/share.3f2a.js', {
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(gunzipSync(body).toString()).toBe('export {}\n'.repeat(100))
  }
  expect((await ask(site, '/_next/static/chunks/a.js?dpl=1')).text).toBe('chunk')
})

test('the worker of saved stories is asked for anew each time and reaches this site alone', async () => {
  const { headers } = await ask(site, '/sw.js')
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'")
})

test('a font is sent as it is, robots.txt for an hour', async () => {
  const font = await ask(site, '/fonts/serif.1a2b.woff2', { headers: { 'accept-encoding': 'br' } })
  expect([font.text, font.headers['content-encoding']]).toEqual(['font', undefined])
  expect((await ask(site, '/robots.txt')).headers['cache-control']).toBe('public, max-age=3600')
})

test('a file is read and compressed once, whatever query it is asked with', async () => {
  await ask(site, '/robots.txt')
  await write('public/robots.txt', 'Changed under the server\n')
  for (const query of ['?v=1', '?v=2']) {
    expect((await ask(site, `/robots.txt${query}`)).text).toBe('User-agent: *\n')
    expect((await ask(site, '/robots.txt')).text).toBe('User-agent: *\n')
  }
})

test('no path leads out of the public folder', async () => {
  for (const path of [
    '/../secret.txt',
    '/islands/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/islands/..%2f..%2fsecret.txt',
  ]) {
    const { status, text } = await ask(site, path)
    expect([path, status, text.includes('secret')]).toEqual([path, 404, false])
  }
})

test('a missing file of the build is 404 and not stored by anyone', async () => {
  const { status, headers } = await ask(site, '/_next/static/chunks/gone.js')
  expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
})

test('a public picture may be kept for ever; whether it is public is asked once', async () => {
  questions = 0
  const first = await ask(site, '/media/0123456789abcdef/640.avif')
  expect([first.text, first.headers['content-type'], first.headers['x-cache']]).toEqual([
    'picture',
    'image/avif',
    'miss',
  ])
  const again = await ask(site, '/media/0123456789abcdef/640.avif', {
    headers: { 'if-none-match': first.headers.etag ?? '' },
  })
  expect([again.status, again.text, again.headers['x-cache']]).toEqual([304, '', 'hit'])
  const head = await ask(site, '/media/0123456789abcdef/640.avif', { method: 'HEAD' })
  expect([head.text, head.headers['content-length']]).toEqual(['', '7'])
  expect(questions).toBe(1)
})

test('after a restart without a database a public picture is still shown', async () => {
  await ask(site, '/media/0123456789abcdef/640.avif')
  await site.settled()
  const restarted = await startTestSite({
    dataFolder: folder,
    isConnected: () => false,
    resolveMedia: () => Promise.reject(new Error('connection refused')),
  })
  const known = await ask(restarted, '/media/0123456789abcdef/640.avif')
  const unknown = await ask(restarted, '/media/fedcba9876543210/640.avif')
  restarted.journal.expire(['media:0123456789abcdef'])
  const expired = await ask(restarted, '/media/0123456789abcdef/640.avif')
  await restarted.close()
  expect([known.status, known.headers['x-cache'], unknown.status, expired.status]).toEqual([
    200,
    'hit',
    503,
    503,
  ])
})

test('a shared cache may keep a picture for ten seconds, its reader for good', async () => {
  const { headers } = await ask(site, '/media/0123456789abcdef/640.avif')
  expect(headers['cache-control']).toBe('public, max-age=31536000, s-maxage=10, immutable')
})

test('a picture that is no longer public is 404 on the first request after that', async () => {
  await ask(site, '/media/0123456789abcdef/640.avif')
  isPublic = false
  site.journal.expire(['media:0123456789abcdef'])
  const { status, headers } = await ask(site, '/media/0123456789abcdef/640.avif')
  expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
  isPublic = true
  site.journal.expire(['media:0123456789abcdef'])
  expect((await ask(site, '/media/0123456789abcdef/640.avif')).status).toBe(200)
})

test('unknown pictures, sizes and names are 404', async () => {
  for (const path of [
    'fedcba9876543210/640.avif',
    '0123456789abcdef/641.avif',
    '0123456789abcdef/640.svg',
    '../secret.txt',
  ]) {
    expect([path, (await ask(site, `/media/${path}`)).status]).toEqual([path, 404])
  }
})

test('asking for a picture leaves no mark on a page that is being made', async () => {
  const { tags } = await collectDependencies(async () => {
    await ask(site, '/media/0123456789abcdef/640.avif')
  })
  expect([...tags]).toEqual([])
})

test('a picture of one site is not shown when the database comes back with another', async () => {
  isPublic = true
  await ask(site, '/media/0123456789abcdef/640.avif')
  isPublic = false
  await site.reconnect('00000000-0000-4000-8000-000000000002')
  expect((await ask(site, '/media/0123456789abcdef/640.avif')).status).toBe(404)
})
