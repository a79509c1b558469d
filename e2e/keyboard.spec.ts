import { expect, type Page, test } from '@playwright/test'
import { focusIsVisible, tabTo } from './support/keyboard.ts'
import { pathOf } from './support/pages.ts'

test('the first Tab leads to a link that skips to the text', async ({ page }) => {
  await page.goto(pathOf('lead story'))
  await page.keyboard.press('Tab')
  const skip = page.locator(':focus')
  await expect(skip).toBeVisible()
  await expect(skip).toHaveAttribute('href', /^#/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
    true,
  )
})

for (const type of ['front page', 'lead story'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${type} in ${colorScheme}: wherever the focus is, it can be seen`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(pathOf(type))
      const unseen: string[] = []
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab')
        if (!(await focusIsVisible(page))) unseen.push(await focused(page))
      }
      expect(unseen).toEqual([])
    })
  }
}

test('the share menu opens, is walked and closes with the keyboard', async ({ page }) => {
  await page.goto(pathOf('lead story'))
  const summary = page.locator('.share summary').first()
  await tabTo(page, summary)
  await page.keyboard.press('Enter')
  const facebook = page.locator('.share').getByRole('link', { name: 'Facebook', exact: true }).first()
  await tabTo(page, facebook)
  await page.keyboard.press('Escape')
  await expect(facebook).toBeHidden()
  await expect(summary).toBeFocused()
})

async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? 'nothing')
}
