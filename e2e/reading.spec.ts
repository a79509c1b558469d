import { expect, test } from '@playwright/test'
import { ask } from './support/answer.ts'
import { tabTo } from './support/keyboard.ts'
import { allPageTypes, pageTypes, pathOf } from './support/pages.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a reader clicks from the front page to a story, its author, its section and back', async ({
      page,
    }) => {
      const story = pathOf('lead story')
      await page.goto('/')
      await page.locator(`main a[href="${story}"]`).first().click()
      await expect(page).toHaveURL(story)
      await page.locator('article a[href="/by/maren-holt"]').first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maren Holt')
      await expect(page.locator(`main a[href="${story}"]`).first()).toBeVisible()
      await page.locator('a[href="/city"]').first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('City')
      await page.locator('a[href="/"]').first().click()
      await expect(page).toHaveURL('/')
    })

    test('a reader turns the pages of a section', async ({ page }) => {
      await page.goto('/sport')
      await page.locator('a[rel~=next]:visible').first().click()
      await expect(page).toHaveURL('/sport/page/2')
      await expect(page.getByRole('main').locator('article, li').first()).toBeVisible()
      await page.locator('a[rel~=prev]:visible').first().click()
      await expect(page).toHaveURL('/sport')
    })

    test('a reader opens the lead story with the keyboard alone', async ({ page }) => {
      const story = pathOf('lead story')
      await page.goto('/')
      await tabTo(page, page.locator(`main a[href="${story}"]`).first())
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(story)
    })
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const type of allPageTypes) {
    test(`${type}: complete, with one headline, navigation and text`, async ({ page }) => {
      const response = await page.goto(pathOf(type))
      expect(response?.status()).toBe(pageTypes[type].status)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('navigation').first()).toBeVisible()
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(80)
      expect(await page.title()).toContain('The Saltmere Lantern')
    })
  }
})

test('every page has a title of its own', async () => {
  const titles = await Promise.all(
    allPageTypes.map(async (type) => /<title>([^<]+)</.exec((await ask(pathOf(type))).text)?.[1]),
  )
  expect(titles).not.toContain(undefined)
  expect(new Set(titles).size).toBe(titles.length)
})

const spellings = [
  ['/City', '/city'],
  ['/city/', '/city'],
  ['//city', '/city'],
  ['/tags/HARBOUR/', '/tags/harbour'],
]
for (const [spelt, canonical] of spellings) {
  test(`the address ${spelt} leads to ${canonical} for good`, async () => {
    const { status, headers } = await ask(spelt ?? '')
    expect(status).toBe(301)
    expect(headers.location).toBe(canonical)
  })
}

test('a story taken down says so and shows nothing of itself', async ({ page }) => {
  const response = await page.goto(pathOf('story taken down'))
  expect(response?.status()).toBe(410)
  await expect(page.getByRole('main')).not.toContainText(/diary/i)
})
