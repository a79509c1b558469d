import * as fc from 'fast-check'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { bodyToHtml } from '#blocks/body.ts'
import { sampleReadContext } from '#blocks/body/sample-context.ts'
import { anyBody } from '#blocks/editor/testing/any-body.ts'
import type { Feed, FeedItem } from '#lib/feeds/feed.ts'
import { atomProblems, rssProblems } from '#lib/feeds/testing/feed-problems.ts'
import { writeFeed } from '#lib/feeds/write-feed.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const at = new Date('2026-11-23T13:03:00Z')

const item = (changes: Partial<FeedItem> = {}): FeedItem => ({
  id: 'urn:uuid:0f7d3e0a-0000-4000-8000-000000000001',
  url: 'https://lantern.example/city/2026/11/23/tunnel',
  title: 'The tunnel opens',
  lang: 'en-GB',
  summary: 'Six years late.',
  html: '<p>It opened.</p>',
  publishedAt: at,
  updatedAt: at,
  authors: [{ name: 'Maren Holt', url: 'https://lantern.example/by/maren-holt' }],
  categories: [{ slug: 'city', name: 'City' }],
  picture: null,
  ...changes,
})

const feed = (items: FeedItem[], changes: Partial<Feed> = {}): Feed => ({
  title: 'The Saltmere Lantern',
  description: '',
  lang: 'en-GB',
  siteName: 'The Saltmere Lantern',
  pageUrl: 'https://lantern.example/',
  feedUrl: 'https://lantern.example/feeds/rss.xml',
  updatedAt: at,
  items,
  ...changes,
})

/** Ids in a generated body may be called as what every object has. */
const noReferences = { media: Object.create(null), articles: Object.create(null) }

const picture = {
  url: 'https://lantern.example/media/ab/1200.jpg',
  mimeType: 'image/jpeg' as const,
  widthPx: 1200,
  heightPx: 800,
  caption: 'The mouth of the tunnel',
  credit: 'Pavel Novik',
  alt: 'A tunnel',
}

test('a picture comes with its words and its credit', () => {
  const rss = parseRssFeed(writeFeed(feed([item({ picture })]), 'rss.xml'))
  expect(rss.items?.[0]?.media?.contents?.[0]).toMatchObject({
    url: picture.url,
    width: 1200,
    description: { value: picture.caption },
    credits: [{ value: picture.credit }],
  })
})

test('an empty list is a feed too', () => {
  expect(rssProblems(writeFeed(feed([]), 'rss.xml'))).toEqual([])
  expect(atomProblems(writeFeed(feed([]), 'atom.xml'))).toEqual([])
  expect(parseJsonFeed(writeFeed(feed([]), 'feed.json'))).toMatchObject({ title: 'The Saltmere Lantern' })
})

test('the rules find a feed that breaks them', () => {
  const broken = item({ url: '/city', html: '<img src="/media/a.jpg">', title: '', summary: '' })
  expect(rssProblems(writeFeed(feed([broken, broken]), 'rss.xml'))).toHaveLength(7)
})

test('whatever a story holds, every format is well-formed and says the same words', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      ']]>',
      '<![CDATA[',
      '<script>',
      '&amp;',
      '\u0000\u0008\uFFFE',
      '\uD800',
      '\u2028',
      '--><!--',
    ),
  )
  fc.assert(
    fc.property(hostile, hostile, anyBody, (title, name, body) => {
      const html = bodyToHtml(body, { ...sampleReadContext, references: noReferences })
      const one = item({
        title: `T${title}`,
        summary: name,
        html,
        authors: [{ name: `A${name}`, url: null }],
        categories: [{ slug: 'city', name: `C${name}` }],
        picture: { ...picture, caption: title, credit: name },
      })
      expect(rssProblems(writeFeed(feed([one]), 'rss.xml'))).toEqual([])
      expect(atomProblems(writeFeed(feed([one]), 'atom.xml'))).toEqual([])
      const json = parseJsonFeed(writeFeed(feed([one]), 'feed.json'))
      const [asXml] = parseRssFeed(writeFeed(feed([one]), 'rss.xml')).items ?? []
      expect((asXml?.content?.encoded ?? '').trim()).toBe(
        (json.items?.[0]?.content_html ?? '').replaceAll('\r', '\n').trim(),
      )
    }),
    { numRuns: propertyRuns(40) },
  )
})
