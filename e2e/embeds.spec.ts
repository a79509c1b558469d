import { expect, type Page, test } from '@playwright/test'
import { ask } from './support/answer.ts'
import { fileDraft, publishEmbeds } from './support/newsroom.ts'
import { readToTheEnd, watchPage } from './support/page-watch.ts'
import { signIn } from './support/sign-in.ts'

const youtube = 'article[data-network="youtube"]'
const player = 'https://www.youtube-nocookie.com/embed/abcdefghijk'

// One story serves every test.
test.describe.configure({ mode: 'default' })

let path = ''
test.beforeAll(async () => {
  path = (await publishEmbeds()).path
})

for (const width of [390, 1440]) {
  test(`at ${width} pixels a post of every network asks nobody else, and nothing moves`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const watch = watchPage(page)
    const shift = await shiftOf(page)
    await page.goto(path)
    await readToTheEnd(page)
    const origin = new URL(baseURL ?? '').origin
    const elsewhere = watch.requests.filter(
      (url) => !url.startsWith('data:') && new URL(url).origin !== origin,
    )
    expect(elsewhere).toEqual([])
    expect(watch.problems).toEqual([])
    expect(await shift()).toBeLessThan(0.01)
    expect(await page.locator('.embed-card').count()).toBeGreaterThan(30)
  })
}

test('a click shows the original in its place, from the one host that its frame allows', async ({ page }) => {
  const asked = await standIn(page)
  await page.goto(path)
  const card = page.locator(youtube)
  const shift = await shiftOf(page)
  await card.getByRole('button', { name: 'Show the original from YouTube' }).click()
  const frame = card.locator('iframe')
  await expect(frame).toHaveAttribute('sandbox', /^allow-scripts/)
  await expect(frame.contentFrame().locator('iframe').contentFrame().getByText('Stand-in')).toBeVisible()
  expect(asked).toEqual([player])
  expect(await shift()).toBeLessThan(0.01)
  // Only this one was asked for.
  await page.reload()
  await expect(card.getByRole('button', { name: 'Show the original from YouTube' })).toBeVisible()
  expect(asked).toEqual([player])
})

test('the frame is a page without script that may hold its one host, and nobody else may hold it', async ({
  page,
}) => {
  await page.goto(path)
  const address = (await page.locator(`${youtube} embed-original`).getAttribute('data-src')) ?? ''
  const { status, headers, text } = await ask(address)
  expect(status).toBe(200)
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; frame-src https:\/\/www\.youtube-nocookie\.com; /,
  )
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(headers).toMatchObject({
    'x-frame-options': 'SAMEORIGIN',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
  })
  expect(headers['set-cookie']).toBeUndefined()
  expect(text).not.toContain('<script')
  for (const nowhere of [
    address.replace('/Embed-5/', '/Embed-99/'),
    address.replace('/Embed-5/', '/Embed-8/'),
    address.replace(/embeds\/[^/]+/, 'embeds/00000000-0000-4000-8000-000000000000'),
    address.replace('/frame', ''),
  ]) {
    expect((await ask(nowhere)).status).toBe(404)
  }
})

test('consent for a network is kept on the device and taken back in the footer', async ({ page }) => {
  const asked = await standIn(page)
  await page.goto(path)
  const revoke = page.getByRole('button', { name: 'Ask again before showing originals' })
  await expect(revoke).toBeHidden()
  const card = page.locator(youtube)
  await card.getByLabel('Always show originals from YouTube on this device').check()
  await card.getByRole('button', { name: 'Show the original from YouTube' }).click()
  await expect(revoke).toBeVisible()
  // On the next visit; where a reload leaves the reader, nothing is put under their eyes.
  await page.goto('/')
  await page.goto(path)
  await card.scrollIntoViewIfNeeded()
  await expect(card.locator('iframe').contentFrame().locator('iframe')).toBeVisible()
  expect(asked).toEqual([player, player])
  await revoke.click()
  await expect(revoke).toBeHidden()
  await page.reload()
  await card.scrollIntoViewIfNeeded()
  await expect(card.getByRole('button', { name: 'Show the original from YouTube' })).toBeVisible()
  expect(asked).toEqual([player, player])
  expect(await page.context().cookies()).toEqual([])
})

test('without script there is the card and a link to the original', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(path)
  const card = page.locator(youtube)
  await expect(card.getByRole('link', { name: 'View on YouTube' })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=abcdefghijk',
  )
  await expect(card.getByRole('button')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Ask again before showing originals' })).toBeHidden()
  await context.close()
})

test('an address pasted on an empty line is a card at once, filled by its network, and changed only by choice', async ({
  page,
}) => {
  const { articleId } = await fileDraft('A film of the mole')
  let author = 'Saltmere Film Club'
  await page.route('**/api/newsroom/embeds', async (route) => {
    await route.fulfill({ json: { ok: true, value: { snapshot: { ...film, author }, answered: true } } })
  })
  await signIn(page, 'editor', `/admin/stories/${articleId}`)
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  const startedAtMs = Date.now()
  await text.evaluate(pasteWords, film.url)
  const card = text.locator('.embed-card')
  await expect(card.getByText('Video on YouTube')).toBeVisible()
  expect(Date.now() - startedAtMs).toBeLessThan(1_000)
  await expect(card.getByText('Saltmere Film Club')).toBeVisible()
  await expect(text.getByText('YouTube answered')).toBeVisible()

  // What an editor wrote stays unless they choose otherwise.
  await text.getByLabel('Author').fill('The Film Club of Saltmere')
  author = 'Somebody else'
  await text.getByRole('button', { name: 'Ask the original again' }).click()
  await text.getByRole('button', { name: 'Take over what is ticked' }).click()
  await expect(card.getByText('The Film Club of Saltmere')).toBeVisible()
  await text.getByRole('button', { name: 'Ask the original again' }).click()
  await text.getByRole('checkbox', { name: 'Author' }).check()
  await text.getByRole('button', { name: 'Take over what is ticked' }).click()
  await expect(card.getByText('Somebody else')).toBeVisible()

  // Its picture becomes one of the library, with its author and the post it is from.
  const { value } = (await (await page.request.get('/api/newsroom/pictures?q=')).json()) as {
    value: [unknown]
  }
  await page.route('**/api/newsroom/pictures/fetched', async (route) => {
    const { url, credit, source } = route.request().postDataJSON() as Record<string, unknown>
    expect({ url, credit, source }).toEqual({ url: film.pictureUrl, credit: author, source: film.url })
    await route.fulfill({ json: { ok: true, value: value[0] } })
  })
  await text.getByRole('button', { name: 'Keep its picture' }).click()
  await expect(card.locator('.embed-picture img')).toBeVisible()
  await expect(text.getByRole('button', { name: 'Keep its picture' })).toBeHidden()
})

test('the editor is told what became of a post, and finds the way to take it down', async ({ page }) => {
  const { articleId } = await fileDraft('A film that is gone')
  await page.route('**/api/newsroom/embeds', async (route) => await route.fulfill({ json: { ok: false } }))
  await page.route('**/api/newsroom/embeds?url=*', async (route) => {
    await route.fulfill({ json: { ok: true, value: { state: 'deleted', takenDown: false } } })
  })
  await signIn(page, 'editor', `/admin/stories/${articleId}`)
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await text.evaluate(pasteWords, film.url)
  await expect(text.getByText('The original was deleted')).toBeVisible()
  const taking = page.waitForEvent('popup')
  await text.getByRole('link', { name: 'Take it down everywhere …' }).click()
  await expect((await taking).getByLabel('Address of the post')).toHaveValue(film.url)
})

const film = {
  network: 'youtube',
  kind: 'video',
  url: 'https://www.youtube.com/watch?v=abcdefghijk',
  postId: 'abcdefghijk',
  handle: '',
  verified: false,
  title: 'The night the mole went under',
  text: [],
  postedAt: '2026-11-04T16:20:00Z',
  durationSeconds: 754,
  quoted: null,
  repliedTo: null,
  counts: { likes: null, reposts: null, replies: null, views: 12_400 },
  pictureUrl: 'https://i.ytimg.com/vi/abcdefghijk/hq.jpg',
}

test('a post that is taken down leaves its place on the page at once, with a reason on record, and can be shown again', async ({
  page,
}) => {
  const card = page.locator('[data-network="gab"]')
  const gone = page.getByText('What stood here from Gab is no longer shown.')
  await page.goto(path)
  await expect(card).toContainText('The tunnel opens on Monday')
  const url = (await card.getByRole('link').last().getAttribute('href')) ?? ''
  expect((await ask('/feeds/tags/ferries/rss.xml')).text).toContain(url)
  await signIn(page, 'administrator')
  await page.goto('/admin/embeds')
  await page.getByLabel('Address of the post').fill(url)
  await page.getByLabel('Reason').fill('The author asked us to.')
  await page.getByRole('button', { name: 'Take it down everywhere' }).click()
  const list = page.getByRole('region', { name: /^Taken down/ })
  await expect(list).toContainText('The author asked us to.')
  await expect(list.getByRole('link', { name: 'A post of every network' })).toBeVisible()
  await page.goto(path)
  await expect(gone).toBeVisible()
  expect((await ask(path)).text).not.toContain(url)
  expect((await ask('/feeds/tags/ferries/rss.xml')).text).not.toContain(url)

  await page.goto('/admin/embeds')
  const taken = list.getByRole('listitem').filter({ hasText: url })
  await taken.getByText('Show it again').first().click()
  await taken.getByLabel('Why it may be shown again').fill('The author agreed.')
  await taken.getByRole('button', { name: 'Show it again' }).click()
  await expect(page.getByText(`${url} is shown again.`)).toBeVisible()
  await page.goto(path)
  await expect(card).toContainText('The tunnel opens on Monday')
})

/** Pastes plain words as a clipboard holds them. */
function pasteWords(text: Element, words: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', words)
  text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

/** Answers in the place of every other site; notes what was asked of them. */
async function standIn(page: Page): Promise<string[]> {
  const asked: string[] = []
  await page.route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname),
    async (route) => {
      asked.push(route.request().url())
      await route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><p>Stand-in</p>' })
    },
  )
  return asked
}

/** Sums the shifts of the page at present or to come that no input of the reader explains. */
async function shiftOf(page: Page): Promise<() => Promise<number>> {
  const note = () => {
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }
    const sum = { shifted: 0 }
    Object.assign(window, sum)
    new PerformanceObserver((list) => {
      const shifts = (list.getEntries() as Shift[]).filter(({ hadRecentInput }) => !hadRecentInput)
      const total = shifts.reduce((all, { value }) => all + value, 0)
      Object.assign(window, { shifted: (window as unknown as typeof sum).shifted + total })
    }).observe({ type: 'layout-shift', buffered: true })
  }
  if (page.url() === 'about:blank') await page.addInitScript(note)
  else await page.evaluate(note)
  return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted)
}
