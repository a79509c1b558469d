import { expect, type Page, test } from '@playwright/test'
import { readToTheEnd } from './support/page-watch.ts'
import { allPageTypes, pathOf } from './support/pages.ts'

const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
}
const fontDelayMs = 600

for (const [screen, viewport] of Object.entries(screens)) {
  test.describe(`on a ${screen} with a slow font`, () => {
    test.use({ viewport })
    for (const type of allPageTypes) {
      test(`${type}: nothing moves while it loads and is read`, async ({ page }) => {
        await page.route('**/*.woff2', async (route) => {
          const response = await route.fetch()
          await new Promise((resolve) => setTimeout(resolve, fontDelayMs))
          await route.fulfill({ response })
        })
        await noteShifts(page)
        await page.goto(pathOf(type))
        await page.evaluate(() => document.fonts.ready)
        await readToTheEnd(page)
        expect(await shiftsOf(page)).toEqual([])
      })
    }
  })
}

test('a page that moves would be noticed', async ({ page }) => {
  await noteShifts(page)
  await page.goto(pathOf('front page'), { waitUntil: 'networkidle' })
  await page.evaluate(async () => {
    document
      .querySelector('main')
      ?.before(Object.assign(document.createElement('h1'), { textContent: 'Late news' }))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
  await expect.poll(async () => (await shiftsOf(page)).length).toBeGreaterThan(0)
})

type Shift = { value: number; moved: string[] }

async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type LayoutShift = PerformanceEntry & {
      value: number
      hadRecentInput: boolean
      sources: { node?: Node }[]
    }
    const shifts: { value: number; moved: string[] }[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as LayoutShift[]) {
        if (shift.hadRecentInput) continue
        const moved = shift.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 90) : '#text',
        )
        shifts.push({ value: shift.value, moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

async function shiftsOf(page: Page): Promise<Shift[]> {
  return await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts)
}
