import { readFileSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { axeFindings, colorRules } from './support/axe.ts'
import { focusIsVisible, tabTo } from './support/keyboard.ts'
import { controlsOf, newsroomPageNames, openNewsroomPage } from './support/newsroom-pages.ts'
import { watchPage } from './support/page-watch.ts'
import { signIn } from './support/sign-in.ts'

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } }
type StorageState = BrowserContextOptions['storageState']
let signedIn: StorageState

/** One session for all pages of a worker: limits of signing in are no subject here. */
test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage()
  await signIn(page, 'administrator')
  signedIn = await page.context().storageState()
  await page.close()
})

async function atWork(browser: Browser, viewport = screens.desktop): Promise<Page> {
  const context = await browser.newContext({ storageState: signedIn, viewport, colorScheme: 'light' })
  return await context.newPage()
}

/** Nothing for axe to find, and nothing wider than the window; the colours of the dark are the same at every width. */
async function expectWellFormed(page: Page): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {}
  expect.soft(await axeFindings(page), `light, ${width}`).toEqual([])
  if (width === screens.desktop.width) {
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await axeFindings(page, colorRules), `dark, ${width}`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  }
  const widest = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(widest, 'width of the page').toBeLessThanOrEqual(width)
}

for (const name of newsroomPageNames) {
  test(`${name}: Tab reaches what one works with, axe finds nothing, nothing scrolls sideways, the browser complains of nothing`, async ({
    browser,
  }) => {
    test.setTimeout(90_000)
    const page = await atWork(browser)
    const { problems } = watchPage(page)
    await openNewsroomPage(page, name)
    for (const { control, hasCaret } of controlsOf(page, name)) {
      await tabTo(page, control)
      expect.soft(hasCaret || (await focusIsVisible(page)), control.toString()).toBe(true)
    }
    await expectWellFormed(page)
    await page.setViewportSize(screens.phone)
    await expectWellFormed(page)
    expect(problems).toEqual([])
  })
}

for (const path of ['/admin/sign-in', '/admin/sign-in?step=totp', '/admin/set-up/no-such-link']) {
  test(`${path}: axe finds nothing, nothing scrolls sideways, the browser complains of nothing`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext({ viewport: screens.phone, colorScheme: 'light' })).newPage()
    const { problems } = watchPage(page)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectWellFormed(page)
    await page.setViewportSize(screens.desktop)
    await expectWellFormed(page)
    expect(problems).toEqual([])
  })
}

test('what opens over a page is as good as the page, takes the focus and gives it back', async ({
  browser,
}) => {
  test.setTimeout(90_000)
  const page = await atWork(browser)
  const { problems } = watchPage(page)
  await openNewsroomPage(page, 'desk')
  const opener = page.getByRole('button', { name: /account and colours$/ })
  await opener.focus()
  for (const [keys, name] of [
    ['Control+k', 'Search and commands'],
    ['?', 'Keyboard shortcuts'],
  ] as const) {
    await page.keyboard.press(keys)
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await expect(dialog.locator(':focus')).toHaveCount(1)
    await expectWellFormed(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await expectWellFormed(page)
  expect(problems).toEqual([])
})

test('the review of a pasted story is as good as the page, and a line is moved by one key', async ({
  browser,
}) => {
  test.setTimeout(90_000)
  const page = await atWork(browser)
  const { problems } = watchPage(page)
  await openNewsroomPage(page, 'paste')
  await page
    .getByLabel('The story', { exact: true })
    .fill(readFileSync('e2e/fixtures/wire-story.txt', 'utf8'))
  const read = page.getByRole('button', { name: 'Read it' })
  await expect(read).toBeEnabled()
  await read.press('Enter')
  const left = page.getByRole('region', { name: /^Left out/ })
  await expect(left).toContainText('Share.')
  await expectWellFormed(page)
  await page.setViewportSize(screens.phone)
  await expectWellFormed(page)
  await left.getByRole('button', { name: 'Move “Share.”' }).press('t')
  await expect(page.getByRole('region', { name: /^Text/ })).toContainText('Share.')
  await expect(left).not.toContainText('Share.')
  expect(problems).toEqual([])
})

test('Tab leaves the text, so that nobody is held in it', async ({ browser }) => {
  const page = await atWork(browser)
  await openNewsroomPage(page, 'story to edit')
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await tabTo(page, text)
  await page.keyboard.press('Tab')
  await expect(text).not.toBeFocused()
})
