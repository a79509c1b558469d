import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { allPageTypes, pathOf } from './support/pages.ts'

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } }

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`on a ${screen} in ${colorScheme}`, () => {
      test.use({ viewport, colorScheme })
      for (const type of allPageTypes) {
        test(`${type}: axe finds nothing`, async ({ page }) => {
          await page.goto(pathOf(type))
          expect(await findings(page)).toEqual([])
        })
      }
    })
  }
}

test('a picture without an alt text would be found', async ({ page }) => {
  await page.goto(pathOf('front page'))
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')))
  expect(await findings(page)).not.toEqual([])
})

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.replaceAll('\n', ' ')}`,
    ),
  )
}
