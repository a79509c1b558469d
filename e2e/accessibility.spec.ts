import { expect, type Page, test } from '@playwright/test'
import { axeFindings, colorRules } from './support/axe.ts'
import { allPageTypes, pathOf } from './support/pages.ts'

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } }

for (const [screen, viewport] of Object.entries(screens)) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport, colorScheme: 'light' })
    for (const type of allPageTypes) {
      test(`${type}: axe finds nothing in light, and nothing in dark`, async ({ page }) => {
        await page.goto(pathOf(type))
        expect(await axeFindings(page), 'light').toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await axeFindings(page, colorRules), 'dark').toEqual([])
      })
    }
  })
}

test('a picture without an alt text would be found', async ({ page }) => {
  await page.goto(pathOf('front page'))
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')))
  expect(await axeFindings(page)).not.toEqual([])
})

test('text that is too faint in the dark would be found', async ({ page }) => {
  await page.goto(pathOf('front page'))
  await page.emulateMedia({ colorScheme: 'dark' })
  await fade(page)
  expect(await axeFindings(page, colorRules)).not.toEqual([])
})

async function fade(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const text of document.querySelectorAll<HTMLElement>('main p')) text.style.color = '#333'
  })
}
