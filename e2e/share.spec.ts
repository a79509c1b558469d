import { expect, type Page, test } from '@playwright/test'
import { watchPage } from './support/page-watch.ts'
import { pathOf } from './support/pages.ts'
import { siteUrlUnderTest } from './support/site-under-test.ts'

/** Where each network takes a link to share, and the parameter that carries it. */
const networks: [name: string, address: RegExp][] = [
  ['E-mail', /^mailto:\?/],
  ['Facebook', /^https:\/\/www\.facebook\.com\/sharer\/sharer\.php\?u=/],
  ['X', /^https:\/\/(x|twitter)\.com\/intent\/(post|tweet)\?/],
  ['Bluesky', /^https:\/\/bsky\.app\/intent\/compose\?text=/],
  ['Threads', /^https:\/\/(www\.)?threads\.(net|com)\/intent\/post\?/],
  ['WhatsApp', /^https:\/\/(wa\.me\/|api\.whatsapp\.com\/send)\?text=/],
  ['Telegram', /^https:\/\/t\.me\/share\/url\?url=/],
  ['Truth Social', /^https:\/\/truthsocial\.com\/share\?/],
  ['LinkedIn', /^https:\/\/www\.linkedin\.com\/sharing\/share-offsite\/\?url=/],
  ['Reddit', /^https:\/\/(www\.)?reddit\.com\/submit\?/],
]

for (const [name, address] of networks) {
  test(`the link for ${name} carries the story's own address and nothing that follows the reader`, async ({
    page,
  }) => {
    await openShareMenu(page)
    const link = shareControls(page).getByRole('link', { name, exact: true }).first()
    await expect(link).toBeVisible()
    const href = (await link.getAttribute('href')) ?? ''
    expect(href).toMatch(address)
    expect(decodeURIComponent(href)).toContain(storyUrl())
    expect(href).not.toMatch(/utm_|fbclid/)
  })
}

test('Mastodon asks for the instance and leads to a link to it, with and without script', async ({
  page,
  browser,
  baseURL,
}) => {
  await expectInstancePrompt(page)
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL })
  await expectInstancePrompt(plain)
  await plain.close()
})

test('the link is copied, and the reader is told so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openShareMenu(page)
  await shareControls(page).getByRole('button', { name: /copy/i }).click()
  await expect(page.getByText(/copied/i).first()).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(storyUrl())
})

test('where the browser can share by itself, one button asks it to', async ({ page }) => {
  await page.addInitScript(() => {
    const share = (data: ShareData) => {
      Object.assign(window, { shared: data })
      return Promise.resolve()
    }
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true })
  })
  await openShareMenu(page)
  await shareControls(page).getByRole('button', { name: 'Share with an app' }).click()
  const shared = () => page.evaluate(() => (window as unknown as { shared?: ShareData }).shared?.url)
  await expect.poll(shared).toBe(storyUrl())
})

test('a browser that cannot share by itself shows no button for it', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await openShareMenu(page)
  await expect(shareControls(page).getByRole('button', { name: /copy/i })).toBeVisible()
  await expect(shareControls(page).getByRole('button', { name: 'Share with an app' })).toBeHidden()
})

test('the story can be printed from the menu', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { print: () => Object.assign(window, { printed: true }) })
  })
  await openShareMenu(page)
  await shareControls(page).getByRole('button', { name: 'Print' }).click()
  await expect.poll(() => page.evaluate(() => (window as { printed?: boolean }).printed)).toBe(true)
})

test('without script every control is a plain link, and none is there that could do nothing', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL })
  await openShareMenu(page)
  for (const [name] of networks) {
    await expect(shareControls(page).getByRole('link', { name, exact: true }).first()).toBeVisible()
  }
  await expect(shareControls(page).getByRole('button', { name: /copy|app|print/i })).toHaveCount(0)
  await page.close()
})

test('opening the menu and copying asks no network for anything', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const watch = watchPage(page)
  await openShareMenu(page)
  await shareControls(page).getByRole('button', { name: /copy/i }).click()
  await page.waitForLoadState('networkidle')
  const foreign = watch.requests.filter((url) => new URL(url).origin !== siteUrlUnderTest())
  expect(foreign).toEqual([])
  expect(watch.problems).toEqual([])
})

function storyUrl(): string {
  return siteUrlUnderTest() + pathOf('lead story')
}

function shareControls(page: Page) {
  return page.locator('share-menu').first()
}

/** Opens the list of networks, which is a disclosure without script as well. */
async function openShareMenu(page: Page): Promise<void> {
  await page.goto(pathOf('lead story'))
  const summary = shareControls(page).locator('summary').first()
  if ((await summary.count()) > 0) await summary.click()
}

async function expectInstancePrompt(page: Page): Promise<void> {
  await openShareMenu(page)
  const form = page.locator('form[action="/share/mastodon"]').first()
  if ((await form.count()) === 0)
    await shareControls(page).getByRole('link', { name: 'Mastodon' }).first().click()
  const prompt = page.locator('form[action="/share/mastodon"]').first()
  await prompt.getByRole('textbox').fill('social.example')
  await prompt.getByRole('textbox').press('Enter')
  const link = page.locator('a[href^="https://social.example/share?text="]').first()
  await expect(link).toBeVisible()
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain(storyUrl())
}
