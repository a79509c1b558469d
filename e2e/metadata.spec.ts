import { expect, type Page, test } from '@playwright/test'
import { siteUrlUnderTest } from './support/site-under-test.ts'
import { allPageTypes, pageTypes, pathOf, storyTypes } from './support/pages.ts'

const visibleTypes = allPageTypes.filter((type) => pageTypes[type].status === 200)

for (const type of visibleTypes.filter((one) => one !== 'syndicated story')) {
  test(`${type}: its canonical address is its own, with language and direction`, async ({ page }) => {
    await page.goto(pathOf(type))
    const own = new URL(pathOf(type), siteUrlUnderTest()).href.replace(/\/$/, '')
    expect((await attribute(page, 'link[rel=canonical]', 'href'))?.replace(/\/$/, '')).toBe(own)
    const isArabic = type === 'right-to-left story'
    expect(await attribute(page, 'html', 'lang')).toBe(isArabic ? 'ar' : 'en-GB')
    expect((await attribute(page, 'html', 'dir')) ?? 'ltr').toBe(isArabic ? 'rtl' : 'ltr')
  })
}

for (const type of storyTypes) {
  test(`${type}: NewsArticle data says what the page says`, async ({ page }) => {
    await page.goto(pathOf(type))
    const data = await newsArticleOf(page)
    const headline = await page.getByRole('heading', { level: 1 }).innerText()
    expect(data.headline).toBe(headline)
    expect(Date.parse(String(data.datePublished))).toBeLessThanOrEqual(Date.now())
    expect(Date.parse(String(data.dateModified))).toBeGreaterThanOrEqual(
      Date.parse(String(data.datePublished)),
    )
    expect([data.author].flat().length).toBeGreaterThan(0)
    expect(data).toMatchObject({ '@type': 'NewsArticle', publisher: { name: 'The Saltmere Lantern' } })
    expect(String(data.inLanguage)).toBe(type === 'right-to-left story' ? 'ar' : 'en-GB')
    expect(JSON.stringify(data.mainEntityOfPage ?? data.url)).toContain(pathOf(type))
  })

  test(`${type}: a network that is given the link finds title, text, picture and times`, async ({ page }) => {
    await page.goto(pathOf(type))
    expect(await attribute(page, 'meta[property="og:type"]', 'content')).toBe('article')
    expect(await attribute(page, 'meta[property="og:title"]', 'content')).toBeTruthy()
    expect(await attribute(page, 'meta[property="og:description"]', 'content')).toBeTruthy()
    expect(await attribute(page, 'meta[property="og:url"]', 'content')).toBe(
      siteUrlUnderTest() + pathOf(type),
    )
    expect(await attribute(page, 'meta[property="article:published_time"]', 'content')).toMatch(
      /^\d{4}-\d\d-\d\dT/,
    )
    const image = await attribute(page, 'meta[property="og:image"]', 'content')
    if (image) expect((await page.request.get(image)).status()).toBe(200)
  })
}

test('a lead picture is offered to networks', async ({ page }) => {
  await page.goto(pathOf('lead story'))
  expect(await attribute(page, 'meta[property="og:image"]', 'content')).toContain(
    `${siteUrlUnderTest()}/media/`,
  )
})

for (const type of ['unknown address', 'story taken down'] as const) {
  test(`${type}: search engines are told to keep nothing`, async ({ page }) => {
    await page.goto(pathOf(type))
    expect(await attribute(page, 'meta[name=robots]', 'content')).toContain('noindex')
  })
}

async function attribute(page: Page, selector: string, name: string): Promise<string | null> {
  const found = page.locator(selector)
  return (await found.count()) === 0 ? null : await found.first().getAttribute(name)
}

async function newsArticleOf(page: Page): Promise<Record<string, unknown>> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const data = texts.flatMap(
    (text) => (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'],
  )
  const found = data.find((one) => one['@type'] === 'NewsArticle')
  if (!found) throw new Error('The page has no NewsArticle data.')
  return found
}
