import { readFileSync } from 'node:fs'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { axeFindings, colorRules } from './support/axe.ts'
import { focusIsVisible, tabTo } from './support/keyboard.ts'
import { controlsOf, newsroomPageNames, openNewsroomPage } from './support/newsroom-pages.ts'
import { watchPage } from './support/page-watch.ts'
import { sampleOfDay } from './support/sample-of-day.ts'
import { signIn } from './support/sign-in.ts'

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } }
/** One session and one store of scripts for all pages of a worker: signing in and loading are no subject here. */
let context: BrowserContext
let page: Page

test.beforeAll(async ({ browser }) => {
  context = await browser.newContext({ viewport: screens.desktop, colorScheme: 'light' })
  page = await context.newPage()
  await signIn(page, 'administrator')
  await page.close()
})
test.beforeEach(async () => {
  page = await context.newPage()
})
test.afterEach(() => page.close())
test.afterAll(() => context.close())

/** Nothing for axe to find, and nothing wider than the window; the colours of the dark are the same at every width. */
async function expectWellFormed(shown: Page): Promise<void> {
  const { width = 0 } = shown.viewportSize() ?? {}
  expect.soft(await axeFindings(shown), `light, ${width}`).toEqual([])
  if (width === screens.desktop.width) {
    await shown.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await axeFindings(shown, colorRules), `dark, ${width}`).toEqual([])
    await shown.emulateMedia({ colorScheme: 'light' })
  }
  const widest = await shown.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(widest, 'width of the page').toBeLessThanOrEqual(width)
}

for (const name of sampleOfDay(newsroomPageNames)) {
  test(`${name}: Tab reaches what one works with, axe finds nothing, nothing scrolls sideways, the browser complains of nothing`, async () => {
    test.setTimeout(90_000)
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
    page: stranger,
  }) => {
    const { problems } = watchPage(stranger)
    await stranger.goto(path)
    await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible()
    await expectWellFormed(stranger)
    await stranger.setViewportSize(screens.phone)
    await expectWellFormed(stranger)
    expect(problems).toEqual([])
  })
}

test('what opens over a page is as good as the page, takes the focus and gives it back', async () => {
  test.setTimeout(90_000)
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

test('the review of a pasted story is as good as the page, and a line is moved by one key', async () => {
  test.setTimeout(90_000)
  const { problems } = watchPage(page)
  await openNewsroomPage(page, 'paste')
  await page
    .getByLabel('The story', { exact: true })
    .fill(readFileSync('e2e/fixtures/wire-story.txt', 'utf8'))
  const read = page.getByRole('button', { name: 'Read it' })
  await expect(read).toBeEnabled()
  await read.press('Enter')
  const left = page.getByRole('region', { name: /^Left out/ })
  await expect(left).toContainText('Share.', { timeout: 15_000 })
  await expectWellFormed(page)
  await page.setViewportSize(screens.phone)
  await expectWellFormed(page)
  await left.getByRole('button', { name: 'Move “Share.”' }).press('t')
  await expect(page.getByRole('region', { name: /^Text/ })).toContainText('Share.')
  await expect(left).not.toContainText('Share.')
  expect(problems).toEqual([])
})

test('Tab leaves the text, so that nobody is held in it', async () => {
  await openNewsroomPage(page, 'story to edit')
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await tabTo(page, text)
  await page.keyboard.press('Tab')
  await expect(text).not.toBeFocused()
})
