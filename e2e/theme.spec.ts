import { expect, type Page, test } from '@playwright/test'
import { pathOf } from './support/pages.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`without a choice the page is as ${colorScheme} as the system`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ colorScheme, baseURL })
    await page.goto(pathOf('lead story'))
    expect(await isDark(page)).toBe(colorScheme === 'dark')
    await page.close()
  })
}

test('the choice of a theme is kept on other pages and after a reload, against the system', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ colorScheme: 'light', baseURL })
  await page.goto(pathOf('lead story'))
  await chooseTheme(page, 'dark')
  await expect.poll(() => isDark(page)).toBe(true)
  await page.reload()
  expect(await isDark(page)).toBe(true)
  await page.goto('/')
  expect(await isDark(page)).toBe(true)
  await chooseTheme(page, 'light')
  await expect.poll(() => isDark(page)).toBe(false)
  await page.close()
})

test('the chosen theme is there in the first paint: no flash of the other one', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ colorScheme: 'light', baseURL })
  await page.goto('/')
  await chooseTheme(page, 'dark')
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      if (document.body) seen.push(getComputedStyle(document.documentElement).colorScheme)
      if (document.readyState !== 'complete') requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(pathOf('lead story'))
  await page.waitForLoadState('load')
  const seen = await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)])
  expect(seen).toEqual(['dark'])
  await page.close()
})

test('the switch says which theme is chosen, and leads back to the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await chooseTheme(page, 'dark')
  await expect(page.locator('theme-switch button[aria-pressed=true]')).toHaveAttribute('value', 'dark')
  await chooseTheme(page, 'system')
  await expect(page.locator('theme-switch button[aria-pressed=true]')).toHaveAttribute('value', 'system')
  await expect.poll(() => isDark(page)).toBe(false)
  await page.reload()
  expect(await isDark(page)).toBe(false)
})

test('the theme is the reader’s own: nothing of it is sent to the site', async ({ page }) => {
  await page.goto('/')
  await chooseTheme(page, 'dark')
  await page.reload()
  expect(await page.context().cookies()).toEqual([])
})

test('the background of the system theme and of the chosen one are the same dark', async ({
  browser,
  baseURL,
}) => {
  const bySystem = await browser.newPage({ colorScheme: 'dark', baseURL })
  await bySystem.goto('/')
  const byChoice = await browser.newPage({ colorScheme: 'light', baseURL })
  await byChoice.goto('/')
  await chooseTheme(byChoice, 'dark')
  await expect.poll(() => background(byChoice)).toBe(await background(bySystem))
  await bySystem.close()
  await byChoice.close()
})

test('no switch is shown where there is no script to turn it', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL })
  await page.goto('/')
  await expect(page.locator('theme-switch button:visible')).toHaveCount(0)
  await page.close()
})

/** Turns the switch to a theme. */
async function chooseTheme(page: Page, theme: 'light' | 'dark' | 'system'): Promise<void> {
  await page.locator(`theme-switch button[value=${theme}]`).click()
}

async function background(page: Page): Promise<string> {
  return await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}

async function isDark(page: Page): Promise<boolean> {
  return await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')
    if (!canvas) throw new Error('This browser cannot paint.')
    const painted = [document.body, document.documentElement].map(
      (one) => getComputedStyle(one).backgroundColor,
    )
    canvas.fillStyle = painted.find((color) => color !== 'rgba(0, 0, 0, 0)') ?? 'white'
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
    return red + green + blue < 3 * 128
  })
}
