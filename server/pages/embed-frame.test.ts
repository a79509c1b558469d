import { afterEach, expect, test } from 'vitest'
import { ask, removeFolder, startTestSite, type TestSite } from '#server/testing/test-site.ts'

let site: TestSite
afterEach(async () => await removeFolder(site))

const story = '0198b0a4-0000-4000-8000-000000000001'
const film = {
  network: 'youtube',
  url: 'https://player.example/embed/1?a=1&b="><script>',
  host: 'player.example',
  title: 'Original from "X" <b>',
  lang: 'en-GB',
}

async function start(embed: typeof film | null = film): Promise<string[]> {
  const asked: string[] = []
  site = await startTestSite({
    async embedFrame(articleId, blockId) {
      asked.push(articleId, blockId)
      return embed
    },
  })
  return asked
}

test('the frame is a page without script under a policy of its one host, kept nowhere', async () => {
  const asked = await start()
  const { status, headers, text } = await ask(site, `/embeds/${story}/Film%20One/frame`)
  expect(asked).toEqual([story, 'Film One'])
  expect(status).toBe(200)
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; frame-src https:\/\/player\.example; form-action 'none'; base-uri 'none'; frame-ancestors 'self'$/,
  )
  expect(headers).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'SAMEORIGIN',
  })
  expect(text).toContain('src="https://player.example/embed/1?a=1&amp;b=&quot;&gt;&lt;script&gt;"')
  expect(text).toContain('referrerpolicy="strict-origin"')
  expect(text).not.toMatch(/<script|<b>/)
})

test('where there is no frame, and where it would be this site itself, there is nothing', async () => {
  await start(null)
  expect((await ask(site, `/embeds/${story}/Film/frame`)).status).toBe(404)
  await removeFolder(site)
  await start()
  const ourselves = { headers: { host: 'player.example' } }
  expect((await ask(site, `/embeds/${story}/Film/frame`, ourselves)).status).toBe(404)
})

test('addresses beside it are nobody’s', async () => {
  const asked = await start()
  for (const path of [`/embeds/${story}/Film`, '/embeds/x/Film/frame', `/embeds/${story}/%E0%A4/frame`]) {
    expect((await ask(site, path)).status).toBe(404)
  }
  expect(asked).toEqual([])
})
