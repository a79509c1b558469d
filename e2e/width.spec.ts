import { expect, test } from '@playwright/test'
import { allPageTypes, pathOf } from './support/pages.ts'

for (const width of [320, 390, 820, 1440]) {
  test(`at ${width} pixels no page is wider than the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const type of allPageTypes) {
      await page.goto(pathOf(type))
      const widest = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(widest, type).toBe(width)
    }
  })
}
