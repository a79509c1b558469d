import { expect, test } from 'vitest'
import { feedPath, readFeedPath } from '#lib/feeds/feed-path.ts'

test.each([
  ['/', '/feeds/rss.xml'],
  ['/city', '/feeds/city/rss.xml'],
  ['/tags/harbour', '/feeds/tags/harbour/rss.xml'],
  ['/by/maren-holt', '/feeds/by/maren-holt/rss.xml'],
  ['/corrections', '/feeds/corrections/rss.xml'],
])('the feed of %s is at %s', (listPath, path) => {
  expect(feedPath(listPath, 'rss.xml')).toBe(path)
  expect(readFeedPath(path)).toEqual({ listPath, format: 'rss.xml' })
})

test.each([
  '/feeds',
  '/feeds/rss',
  '/feeds/city',
  '/feeds/toString',
  '/feeds/saved/rss.xml',
  '/feeds/admin/rss.xml',
  '/feeds/city/page/2/rss.xml',
  '/feeds/city/2/rss.xml',
  '/feeds//rss.xml',
  '/city/rss.xml',
])('%s is the address of no feed', (path) => {
  expect(readFeedPath(path)).toBeNull()
})
