import { expect, type Page, test } from '@playwright/test'
import { pathOf } from './support/pages.ts'

test('on paper a link in the text says where it leads', async ({ page }) => {
  await printed(page, 'syndicated story')
  const source = page.locator('article a[href="https://monitor.example/2026/foreign-ministers-meet"]').first()
  const after = await source.evaluate((link) => getComputedStyle(link, '::after').content)
  expect(after).toContain('monitor.example/2026/foreign-ministers-meet')
})

test('on paper pictures keep their captions and credits', async ({ page }) => {
  await printed(page, 'lead story')
  await expect(page.locator('article figure img').first()).toBeVisible()
  await expect(page.locator('article figcaption .credit').first()).toBeVisible()
})

test('on paper there is nothing to press: no navigation, no share controls, no switch', async ({ page }) => {
  await printed(page, 'lead story')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('nav:visible, form:visible, button:visible, theme-switch:visible')).toHaveCount(0)
})

test('on paper a page chosen to be dark is black on white', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ colorScheme: 'dark', baseURL })
  await printed(page, 'lead story')
  const color = await page
    .locator('article p')
    .first()
    .evaluate((text) => getComputedStyle(text).color)
  expect(color).toMatch(
    /rgb\((\d|[1-5]\d), (\d|[1-5]\d), (\d|[1-5]\d)\)|oklch\(0(\.[0-3]\d*)? |color\(srgb 0(\.[0-2]\d*)? /,
  )
  await page.close()
})

async function printed(page: Page, type: 'lead story' | 'syndicated story'): Promise<void> {
  await page.goto(pathOf(type))
  await page.emulateMedia({ media: 'print' })
}
