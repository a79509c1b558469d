import { expect, test } from '@playwright/test'
import type { Document } from 'domhandler'
import { findAll, findOne, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { ask } from './support/answer.ts'
import { allPageTypes, type PageType, pageTypes, pathOf, storyTypes } from './support/pages.ts'
import { siteUrlUnderTest } from './support/site-under-test.ts'

const visibleTypes = allPageTypes.filter((type) => pageTypes[type].status === 200)

for (const type of visibleTypes.filter((one) => one !== 'syndicated story')) {
  test(`${type}: its canonical address is its own, with language and direction`, async () => {
    const page = await documentOf(type)
    const own = new URL(pathOf(type), siteUrlUnderTest()).href.replace(/\/$/, '')
    expect(attribute(page, 'link', { rel: 'canonical' }, 'href')?.replace(/\/$/, '')).toBe(own)
    const isArabic = type === 'right-to-left story'
    expect(attribute(page, 'html', {}, 'lang')).toBe(isArabic ? 'ar' : 'en-GB')
    expect(attribute(page, 'html', {}, 'dir')).toBe(isArabic ? 'rtl' : 'ltr')
  })
}

for (const type of storyTypes) {
  test(`${type}: NewsArticle data says what the page says`, async () => {
    const page = await documentOf(type)
    const data = newsArticleOf(page)
    expect(data).toMatchObject({ '@type': 'NewsArticle', publisher: { name: 'The Saltmere Lantern' } })
    expect(data.headline).toBe(headlineOf(page))
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

for (const type of ['lead story', 'right-to-left story'] as const) {
  test(`${type}: its card is offered to networks, at the size that they are told`, async () => {
    const page = await documentOf(type)
    const address = openGraph(page, 'og:image') ?? ''
    expect(address).toMatch(new RegExp(`^${siteUrlUnderTest()}/cards${pathOf(type)}/[0-9a-f]{32}\\.png$`))
    expect(openGraph(page, 'og:image:alt')).toContain('The Saltmere Lantern')
    const sizes = ['og:image:width', 'og:image:height'].map((property) => openGraph(page, property))
    expect(sizes).toEqual(['1200', '630'])
    const answer = await fetch(address)
    const png = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })
}

test('a card that was another once leads to the present one; a story taken down has none', async () => {
  const address = (path: string) => `/cards${path}/${'0'.repeat(32)}.png`
  const former = await ask(address(pathOf('lead story')))
  expect([former.status, former.headers.location]).toEqual([
    301,
    openGraph(await documentOf('lead story'), 'og:image')?.slice(siteUrlUnderTest().length),
  ])
  expect((await ask(address(pathOf('story taken down')))).status).toBe(404)
})

for (const type of ['unknown address', 'story taken down'] as const) {
  test(`${type}: search engines are told to keep nothing`, async () => {
    expect(attribute(await documentOf(type), 'meta', { name: 'robots' }, 'content')).toContain('noindex')
  })
}

async function documentOf(type: PageType): Promise<Document> {
  return parseDocument((await ask(pathOf(type))).text)
}

function openGraph(page: Document, property: string): string | null {
  return attribute(page, 'meta', { property }, 'content')
}

/** An attribute of the first element with that name and those attributes. */
function attribute(
  page: Document,
  name: string,
  having: Record<string, string>,
  wanted: string,
): string | null {
  const found = findOne(
    (element) =>
      element.name === name && Object.entries(having).every(([key, value]) => element.attribs[key] === value),
    page.children,
  )
  return found?.attribs[wanted] ?? null
}

function headlineOf(page: Document): string {
  return textContent(findAll((element) => element.name === 'h1', page.children))
}

function newsArticleOf(page: Document): Record<string, unknown> {
  const scripts = findAll((element) => element.attribs.type === 'application/ld+json', page.children)
  const data = scripts.flatMap(
    (script) => (JSON.parse(textContent(script)) as { '@graph': Record<string, unknown>[] })['@graph'],
  )
  const found = data.find((one) => one['@type'] === 'NewsArticle')
  if (!found) throw new Error('The page has no NewsArticle data.')
  return found
}
