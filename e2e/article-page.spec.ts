import { expect, test } from '@playwright/test'
import { pathOf, storyTypes } from './support/pages.ts'

for (const type of storyTypes) {
  test(`${type}: headline, standfirst, byline, times, reading time, tags, related stories`, async ({
    page,
  }) => {
    await page.goto(pathOf(type))
    const story = page.locator('main article').first()
    await expect(story.getByRole('heading', { level: 1 })).not.toBeEmpty()
    await expect(story.locator('time[datetime]').first()).toBeVisible()
    await expect(story.locator('a[href^="/tags/"]').first()).toBeVisible()
    await expect(story.locator('.byline').first()).not.toBeEmpty()
    await expect(page.getByRole('main').locator('a[href*="/20"]').first()).toBeVisible()
  })
}

test('a caption reads as one line, caption before credit, and the credit is not in the alt text', async ({
  page,
}) => {
  await page.goto(pathOf('lead story'))
  const figure = page.locator('article figure').first()
  const credit = (await figure.locator('.credit').textContent()) ?? ''
  expect(credit).toMatch(/^\(.+\)$/)
  const [line] = (await figure.locator('figcaption').innerText()).split('\n')
  expect(line).toMatch(/\S[.!?’”] \([^()]+\)$/)
  const alt = await figure.locator('img').getAttribute('alt')
  expect(alt).toBeTruthy()
  expect(alt).not.toContain(credit.slice(1, -1))
})

test('a story by several people says who did what, and links their pages', async ({ page }) => {
  await page.goto(pathOf('lead story'))
  const byline = page.locator('article .byline').first()
  await expect(byline.getByRole('link', { name: 'Maren Holt' })).toHaveAttribute('href', '/by/maren-holt')
  await expect(byline.getByRole('link', { name: 'Pavel Novik' })).toHaveAttribute('href', '/by/pavel-novik')
  await expect(byline).toContainText(/photograph/i)
})

test('a syndicated story names its source, links it and leaves the search engines to it', async ({
  page,
}) => {
  await page.goto(pathOf('syndicated story'))
  const source = 'https://monitor.example/2026/foreign-ministers-meet'
  await expect(page.locator(`article a[href="${source}"]`)).toBeVisible()
  await expect(page.locator('article.story')).toContainText('Read the full article at')
  await expect(page.locator('article.story')).toContainText('The Vantry Monitor')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', source)
  const byline = page.locator('article .byline').first()
  await expect(byline).toContainText('Corin Daly')
  await expect(byline.locator('a[href="https://x.com/corindaly_vm"]')).toBeVisible()
  await expect(byline.locator('a[href="https://www.facebook.com/corindaly.monitor"]')).toBeVisible()
})

test('an embedded post is a card of ours: author, text, date and a link to the original', async ({
  page,
}) => {
  await page.goto(pathOf('syndicated story'))
  const original = 'https://www.facebook.com/verrinexternalaffairs/posts/pfbid0VantryThree31'
  const card = page
    .locator('.embed-card')
    .filter({ has: page.locator(`a[href="${original}"]`) })
    .first()
  await expect(card).toContainText('Ministry of External Affairs of Verrin')
  await expect(card).toContainText('signed the Vantry Protocols')
  await expect(card).toContainText('Facebook')
  await expect(card.locator('time[datetime]').first()).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('a corrected story says what was wrong and what is right', async ({ page }) => {
  await page.goto(pathOf('corrected story'))
  await expect(page.locator('article.story')).toContainText(
    'An earlier version of this story gave the cost of the repair',
  )
  await expect(page.locator('article.story')).toContainText('The work will cost 8.4 million crowns')
})

test('an updated story shows both times, the update after the publication', async ({ page }) => {
  await page.goto(pathOf('updated story with embeds'))
  const times = await page
    .locator('article header time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
  const [published = '', updated = ''] = times.map(String)
  expect(Date.parse(updated)).toBeGreaterThan(Date.parse(published))
})

test('an Arabic story is Arabic from right to left, and the words around it too', async ({ page }) => {
  await page.goto(pathOf('right-to-left story'))
  const story = page.locator('[lang=ar][dir=rtl]').first()
  await expect(story.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await story.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  const box = await page
    .getByRole('heading', { level: 1 })
    .evaluate((heading) => getComputedStyle(heading).textAlign)
  expect(['start', 'right', 'center']).toContain(box)
})
