import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { ask, startTestSite, type TestSite } from '#server/testing/test-site.ts'

const hash = 'a1'.repeat(32)
const path = `/media/${hash}/film.mp4`
const film = 'a film of twenty-six bytes'
let folder: string
let site: TestSite
let isPublic = true

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-played-'))
  await mkdir(join(folder, 'media', hash), { recursive: true })
  await writeFile(join(folder, 'media', hash, 'film.mp4'), film)
  await writeFile(join(folder, 'media', hash, 'subtitles.vtt'), 'WEBVTT\n')
  site = await startTestSite({
    dataFolder: folder,
    async resolveMedia(asked) {
      dependsOn(`media:${asked}`)
      return asked === hash && isPublic
    },
  })
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

const part = async (range: string, more: Record<string, string> = {}) =>
  await ask(site, path, { headers: { range, ...more } })

test('a film is sent whole, says that it can be had in parts, and may be kept for ever', async () => {
  const whole = await ask(site, path)
  expect([whole.status, whole.text]).toEqual([200, film])
  expect(whole.headers).toMatchObject({
    'content-type': 'video/mp4',
    'content-length': '26',
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
  })
  const known = await ask(site, path, { headers: { 'if-none-match': String(whole.headers.etag) } })
  expect([known.status, known.text]).toEqual([304, ''])
  const subtitles = await ask(site, `/media/${hash}/subtitles.vtt`)
  expect(subtitles.headers['content-type']).toBe('text/vtt; charset=utf-8')
})

test('a part is sent as a part: from the start, from the middle, and the last bytes', async () => {
  for (const [range, text, place] of [
    ['bytes=0-0', 'a', 'bytes 0-0/26'],
    ['bytes=2-5', 'film', 'bytes 2-5/26'],
    ['bytes=21-', 'bytes', 'bytes 21-25/26'],
    ['bytes=-5', 'bytes', 'bytes 21-25/26'],
  ] as const) {
    const answer = await part(range)
    expect([answer.status, answer.text, answer.headers['content-range']]).toEqual([206, text, place])
  }
})

test('a part that there is not is refused; what is no part, or of an older file, is the whole', async () => {
  const beyond = await part('bytes=26-')
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */26'])
  for (const range of ['lines=1-2', 'bytes=0-1,4-5']) {
    expect((await part(range)).text, range).toBe(film)
  }
  expect((await part('bytes=2-5', { 'if-range': '"another"' })).text).toBe(film)
  const etag = String((await ask(site, path)).headers.etag)
  expect((await part('bytes=2-5', { 'if-range': etag })).text).toBe('film')
})

test('what is not public, not there, or of another name is not found', async () => {
  expect((await ask(site, `/media/${hash}/film.webm`)).status).toBe(404)
  expect((await ask(site, `/media/${hash}/film.exe`)).status).toBe(404)
  expect((await ask(site, `/media/${'b2'.repeat(32)}/film.mp4`)).status).toBe(404)
  isPublic = false
  site.journal.expire([`media:${hash}`])
  expect((await ask(site, path)).status).toBe(404)
  isPublic = true
})
