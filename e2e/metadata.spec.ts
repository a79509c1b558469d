import { expect, test } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { ask } from './support/answer.ts'
import { allPageTypes, type PageType, pageTypes, pathOf, storyTypes } from './support/pages.ts'
import { siteUrlUnderTest } from './support/site-under-test.ts'

const visibleTypes = allPageTypes.filter((type) => pageTypes[type].status === 200)

for (const type of visibleTypes.filter((one) => one !== 'syndicated story')) {
  test(`${type}: its canonical address is its own, with language and direction`, async () => {
    const page = await documentOf(type)
    const own = new URL(pathOf(type), siteUrlUnderTest()).href.replace(/\/$/, '')
    expect(attribute(page, 'link[rel=canonical]', 'href')?.replace(/\/$/, '')).toBe(own)
    const isArabic = type === 'right-to-left story'
    expect(attribute(page, 'html', 'lang')).toBe(isArabic ? 'ar' : 'en-GB')
    expect(attribute(page, 'html', 'dir')).toBe(isArabic ? 'rtl' : 'ltr')
  })
}

for (const type of storyTypes) {
  test(`${type}: NewsArticle data says what the page says`, async () => {
    const page = await documentOf(type)
    const data = newsArticleOf(page)
    expect(data).toMatchObject({ '@type': 'NewsArticle', publisher: { name: 'The Saltmere Lantern' } })
    expect(data.headline).toBe(page.querySelector('h1')?.textContent)
    expect(Date.parse(String(data.datePublished))).toBeLessThanOrEqual(Date.now())
    expect(Date.parse(String(data.dateModified))).toBeGreaterThanOrEqual(
      Date.parse(String(data.datePublished)),
    )
    expect([data.author].flat().length).toBeGreaterThan(0)
    expect(data.inLanguage).toBe(type === 'right-to-left story' ? 'ar' : 'en-GB')
    expect(data.mainEntityOfPage).toBe(siteUrlUnderTest() + pathOf(type))
  })

  test(`${type}: a network that is given the link finds title, text, picture and times`, async () => {
    const page = await documentOf(type)
    expect(openGraph(page, 'og:type')).toBe('article')
    expect(openGraph(page, 'og:title')).toBeTruthy()
    expect(openGraph(page, 'og:description')).toBeTruthy()
    expect(openGraph(page, 'og:url')).toBe(siteUrlUnderTest() + pathOf(type))
    expect(openGraph(page, 'article:published_time')).toMatch(/^\d{4}-\d\d-\d\dT/)
    const image = openGraph(page, 'og:image')
    if (image) expect((await fetch(image)).status).toBe(200)
  })
}

test('a lead picture is offered to networks', async () => {
  const page = await documentOf('lead story')
  expect(openGraph(page, 'og:image')).toContain(`${siteUrlUnderTest()}/media/`)
})

for (const type of ['unknown address', 'story taken down'] as const) {
  test(`${type}: search engines are told to keep nothing`, async () => {
    expect(attribute(await documentOf(type), 'meta[name=robots]', 'content')).toContain('noindex')
  })
}

async function documentOf(type: PageType): Promise<Document> {
  return parseHTML((await ask(pathOf(type))).text).document
}

function openGraph(page: Document, property: string): string | null {
  return attribute(page, `meta[property="${property}"]`, 'content')
}

function attribute(page: Document, selector: string, name: string): string | null {
  return page.querySelector(selector)?.getAttribute(name) ?? null
}

function newsArticleOf(page: Document): Record<string, unknown> {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const data = scripts.flatMap(
    ({ textContent }) => (JSON.parse(textContent ?? '') as { '@graph': Record<string, unknown>[] })['@graph'],
  )
  const found = data.find((one) => one['@type'] === 'NewsArticle')
  if (!found) throw new Error('The page has no NewsArticle data.')
  return found
}
