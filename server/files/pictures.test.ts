import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, removeFolder, startTestSite, type TestSite } from '#server/testing/test-site.ts'

const hash = 'a'.repeat(64)

let site: TestSite
beforeAll(async () => {
  const files = new Map([
    [`media/${hash}/160.webp`, 'webp'],
    [`media/${hash}/160.jpg`, 'jpeg'],
    [`media/${hash}/480.jpg`, 'wide jpeg'],
  ])
  site = await startTestSite({
    resolveMedia: async () => true,
    async readMedia(key) {
      const text = files.get(key)
      return text === undefined ? null : new Uint8Array(Buffer.from(text))
    },
  })
})
afterAll(() => removeFolder(site))

test('a picture whose newer file is not written yet is sent as JPEG, and says so', async () => {
  const sent = async (file: string) => {
    const { status, text, headers } = await ask(site, `/media/${hash}/${file}`)
    return [status, text, headers['content-type'], headers.etag]
  }
  expect(await sent('160.webp')).toEqual([200, 'webp', 'image/webp', `"${hash}-160.webp"`])
  expect(await sent('480.webp')).toEqual([200, 'wide jpeg', 'image/jpeg', `"${hash}-480.jpg"`])
  expect((await ask(site, `/media/${hash}/800.avif`)).status).toBe(404)
  expect((await ask(site, `/media/${hash}/800.jpg`)).status).toBe(404)
})
