import { expect, type Page, test } from '@playwright/test'
import { axeFindings, colorRules } from './support/axe.ts'
import { allPageTypes, pathOf } from './support/pages.ts'

const phone = { width: 390, height: 844 }

test.use({ colorScheme: 'light' })

for (const type of allPageTypes) {
  test(`${type}: axe finds nothing on a desktop and a phone, in light and in dark`, async ({ page }) => {
    await page.goto(pathOf(type))
    expect(await axeFindings(page), 'desktop, light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axeFindings(page, colorRules), 'desktop, dark').toEqual([])
    await page.setViewportSize(phone)
    expect(await axeFindings(page, colorRules), 'phone, dark').toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await axeFindings(page), 'phone, light').toEqual([])
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
