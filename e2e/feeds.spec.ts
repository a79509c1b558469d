import { expect, test } from '@playwright/test'
import { atomProblems, rssProblems } from '../lib/feeds/testing/feed-problems.ts'
import { ask } from './support/answer.ts'
import { pathOf } from './support/pages.ts'

const lists = ['', '/city', '/tags/harbour', '/by/maren-holt', '/corrections']

test('every list of the edition has feeds without a fault and is asked for anew only when it changed', async () => {
  for (const list of lists) {
    const rss = await ask(`/feeds${list}/rss.xml`)
    expect([rss.status, rss.headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8'])
    expect([list, rssProblems(rss.text)]).toEqual([list, []])
    const atom = await ask(`/feeds${list}/atom.xml`)
    expect([list, atomProblems(atom.text)]).toEqual([list, []])
    const json = await ask(`/feeds${list}/feed.json`)
    expect(JSON.parse(json.text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' })
  }
  // Nothing is published here while tests run.
  const { headers } = await ask('/feeds/science/rss.xml')
  const again = await ask('/feeds/science/rss.xml', { headers: { 'if-none-match': String(headers.etag) } })
  expect([again.status, again.headers['x-cache'], again.text]).toEqual([304, 'hit', ''])
})

test('a page leads to its feed, by a link to see and one for feed readers, and a browser shows it', async ({
  page,
}) => {
  await page.goto('/tags/harbour')
  const found = page.locator('head link[rel=alternate][type="application/rss+xml"]')
  await expect(found).toHaveCount(2)
  await expect(found.first()).toHaveAttribute('href', /\/feeds\/tags\/harbour\/rss\.xml$/)
  const link = page.getByRole('link', { name: 'Feed', exact: true }).first()
  await expect(link).toHaveAttribute('href', '/feeds/tags/harbour/rss.xml')
  await page.goto(pathOf('lead story'))
  await expect(found).toHaveCount(2)
  await page.goto('/feeds/tags/harbour/atom.xml')
  await expect(page.locator('entry > title').first()).toBeVisible()
  await expect(page.locator('entry > content').first()).toBeHidden()
})
