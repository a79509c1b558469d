import { expect, type Page, test } from '@playwright/test'
import { isNetworkWay, networkLink } from '#components/share/share-links.ts'
import { shareWays } from '#lib/site/share-ways.ts'
import { watchPage } from './support/page-watch.ts'
import { pathOf } from './support/pages.ts'
import { signIn } from './support/sign-in.ts'
import { siteUrlUnderTest } from './support/site-under-test.ts'

const networkNames = shareWays
  .filter(isNetworkWay)
  .map((way) => networkLink(way, { address: 'x', title: 'y' }).name)

// The last one changes what the others look at.
test.describe.configure({ mode: 'default' })

test('with and without script, every network is a plain link with the story’s address and nothing that follows the reader', async ({
  page,
  browser,
  baseURL,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL })
  for (const one of [page, plain]) {
    await openShareMenu(one)
    for (const name of [...networkNames, 'E-mail']) {
      const link = shareControls(one).getByRole('link', { name, exact: true })
      await expect(link).toBeVisible()
      const href = (await link.getAttribute('href')) ?? ''
      expect(decodeURIComponent(href)).toContain(storyUrl())
      expect(href).not.toMatch(/utm_|fbclid/)
    }
    await shareControls(one).locator('summary', { hasText: 'QR code' }).click()
    const code = shareControls(one).locator('img.qr')
    await expect(code).toBeVisible()
    await expect
      .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(20)
  }
  await expect(shareControls(plain).getByRole('button', { name: /copy|app|print/i })).toHaveCount(0)
  await plain.close()
})

test('Mastodon asks for the instance once; without script our own page leads to it', async ({
  page,
  browser,
  baseURL,
}) => {
  const sharePage = 'https://social.example/share?text='
  await page.route('https://social.example/**', (route) => route.fulfill({ body: 'a new post' }))
  await openShareMenu(page)
  await shareControls(page).locator('summary', { hasText: 'Mastodon' }).click()
  await shareControls(page).getByRole('textbox').fill('social.example')
  await shareControls(page).getByRole('textbox').press('Enter')
  await expect(page).toHaveURL((url) => url.href.startsWith(sharePage))
  expect(new URL(page.url()).searchParams.get('text')).toContain(storyUrl())
  await openShareMenu(page)
  await shareControls(page).locator('summary', { hasText: 'Mastodon' }).click()
  await expect(shareControls(page).getByRole('textbox')).toHaveValue('social.example')

  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL })
  await openShareMenu(plain)
  await shareControls(plain).locator('summary', { hasText: 'Mastodon' }).click()
  await shareControls(plain).getByRole('textbox').fill('social.example')
  await shareControls(plain).getByRole('textbox').press('Enter')
  const link = plain.locator(`a[href^="${sharePage}"]`).first()
  await expect(link).toBeVisible()
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain(storyUrl())
  await plain.close()
})

test('the link is copied, the reader is told so, the story is printed, and no network is asked for anything', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    Object.assign(window, { print: () => Object.assign(window, { printed: true }) })
  })
  const watch = watchPage(page)
  await openShareMenu(page)
  await shareControls(page).getByRole('button', { name: /copy/i }).click()
  await expect(page.getByText(/copied/i).first()).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(storyUrl())
  await shareControls(page).getByRole('button', { name: 'Print' }).click()
  await expect.poll(() => page.evaluate(() => (window as { printed?: boolean }).printed)).toBe(true)
  await page.waitForLoadState('networkidle')
  expect(watch.requests.filter((url) => new URL(url).origin !== siteUrlUnderTest())).toEqual([])
  expect(watch.problems).toEqual([])
})

test('on a phone the device’s own sheet opens, and who closes it finds the menu; elsewhere a button asks for it', async ({
  page,
  browser,
  baseURL,
}) => {
  const phone = await browser.newPage({
    baseURL,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  })
  for (const one of [page, phone]) await one.addInitScript(pretendSheet)
  await openShareMenu(page)
  await shareControls(page).getByRole('button', { name: 'Share with an app' }).click()
  await expect.poll(() => sharedAddress(page)).toBe(storyUrl())

  await openShareMenu(phone)
  await expect.poll(() => sharedAddress(phone)).toBe(storyUrl())
  await expect(shareControls(phone).locator('details.share')).not.toHaveAttribute('open')
  await phone.evaluate(() => Object.assign(window, { isClosed: true }))
  await shareControls(phone).locator('summary').first().click()
  await expect(shareControls(phone).getByRole('link', { name: 'E-mail' })).toBeVisible()
  await phone.close()

  const without = await browser.newPage({ baseURL })
  await without.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await openShareMenu(without)
  await expect(shareControls(without).getByRole('button', { name: 'Share with an app' })).toBeHidden()
  await without.close()
})

test('a picture is shared by its own address: in place, or on our page without script', async ({
  page,
  browser,
  baseURL,
}) => {
  const address = `${siteUrlUnderTest()}${pathOf('long read with a gallery')}#image-2`
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL })
  for (const one of [page, plain]) {
    await one.goto(pathOf('long read with a gallery'))
    await one.locator(`a.share-link[data-address="${address}"]`).click()
  }
  await expect(plain).toHaveURL(/\/share\?of=/)
  for (const panel of [page.locator('.share-spot .share-panel'), plain.locator('main .share-panel')]) {
    const link = panel.getByRole('link', { name: 'Bluesky' })
    await expect(link).toBeVisible()
    expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain(address)
  }
  await page.keyboard.press('Escape')
  await expect(page.locator('.share-spot .share-panel')).toHaveCount(0)
  for (const of of ['//evil.example/x', 'javascript:alert(1)', ''])
    for (const path of ['/share', '/share/qr.svg'])
      expect((await page.request.get(`${path}?of=${encodeURIComponent(of)}`)).status()).toBe(404)
  await plain.close()
})

test('an administrator orders the ways to share, and every story offers them so', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'administrator')
  await page.goto('/admin/settings')
  const ways = page.getByRole('group', { name: 'How readers share' })
  await ways.getByRole('checkbox', { name: 'Gab' }).uncheck()
  await ways.getByRole('button', { name: 'Move Print up' }).click()
  await ways.getByRole('button', { name: /^Move LINE: / }).press('ArrowUp')
  await expect(ways.getByRole('checkbox').last()).toHaveAccessibleName('QR code')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The settings are saved')).toBeVisible({ timeout: 20_000 })

  const reader = await browser.newPage({ javaScriptEnabled: false, baseURL })
  await openShareMenu(reader)
  const offered = await shareControls(reader).locator('li').allInnerTexts()
  expect(offered.map((text) => text.split('\n')[0])).toEqual(
    expect.arrayContaining(['Truth Social', 'LINE', 'VK', 'QR code']),
  )
  expect(offered.join()).not.toContain('Gab')
  expect(offered.findIndex((text) => text.startsWith('LINE'))).toBeLessThan(offered.indexOf('VK'))
  await reader.close()
  await ways.getByRole('checkbox', { name: 'Gab' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  const again = await browser.newPage({ javaScriptEnabled: false, baseURL })
  await expect
    .poll(async () => {
      await openShareMenu(again)
      return await shareControls(again).getByRole('link', { name: 'Gab' }).count()
    })
    .toBe(1)
  await again.close()
})

function pretendSheet(): void {
  const share = (data: ShareData) => {
    Object.assign(window, { shared: data })
    return 'isClosed' in window ? Promise.reject(new DOMException('', 'AbortError')) : Promise.resolve()
  }
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
}

function sharedAddress(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (window as unknown as { shared?: ShareData }).shared?.url)
}

function storyUrl(): string {
  return siteUrlUnderTest() + pathOf('lead story')
}

function shareControls(page: Page) {
  return page.locator('share-menu').first()
}

/** Opens the list of networks, which is a disclosure without script as well. */
async function openShareMenu(page: Page): Promise<void> {
  await page.goto(pathOf('lead story'))
  await shareControls(page).locator('summary').first().click()
}
