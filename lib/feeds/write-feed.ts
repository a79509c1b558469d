import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { Feed, FeedItem } from '#lib/feeds/feed.ts'
import type { FeedFormat } from '#lib/feeds/feed-path.ts'

const askAgainMinutes = 10
const generator = 'Broadsheet'
const inBrowsers = { stylesheets: [{ type: 'text/css', href: '/feed.css' }] }

/** A feed as text in one of its formats: RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. */
export function writeFeed(feed: Feed, format: FeedFormat): string {
  const clean = withoutControls(feed)
  if (format === 'rss.xml') return writeRss(clean)
  return format === 'atom.xml' ? writeAtom(clean) : writeJson(clean)
}

function writeRss(feed: Feed): string {
  return generateRssFeed(
    {
      title: feed.title,
      link: feed.pageUrl,
      // RSS asks for one; a list without is described by its name.
      description: feed.description || feed.title,
      language: feed.lang,
      lastBuildDate: feed.updatedAt,
      ttl: askAgainMinutes,
      generator,
      atom: { links: [{ href: feed.feedUrl, rel: 'self', type: 'application/rss+xml' }] },
      items: feed.items.map((item) => ({
        title: item.title,
        link: item.url,
        guid: { value: item.id, isPermaLink: false },
        pubDate: item.publishedAt,
        description: item.summary || undefined,
        categories: item.categories.map(({ name }) => ({ name })),
        dc: { creators: item.authors.map(({ name }) => name) },
        atom: { updated: item.updatedAt },
        content: { encoded: item.html },
        ...(item.picture && { media: { contents: [mediaContent(item.picture)] } }),
      })),
    },
    inBrowsers,
  )
}

function writeAtom(feed: Feed): string {
  return generateAtomFeed(
    {
      id: feed.pageUrl,
      title: { value: feed.title },
      ...(feed.description === '' ? {} : { subtitle: { value: feed.description } }),
      updated: feed.updatedAt,
      generator: { text: generator },
      // An entry without an author of its own has the feed's.
      authors: [{ name: feed.siteName }],
      links: [
        { href: feed.feedUrl, rel: 'self', type: 'application/atom+xml' },
        { href: feed.pageUrl, rel: 'alternate', type: 'text/html' },
      ],
      xml: { lang: feed.lang },
      entries: feed.items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        links: [{ href: item.url, rel: 'alternate', type: 'text/html', hreflang: item.lang }],
        published: item.publishedAt,
        updated: item.updatedAt,
        authors: item.authors.map(({ name, url }) => ({ name, ...(url !== null && { uri: url }) })),
        categories: item.categories.map(({ slug, name }) => ({ term: slug, label: name })),
        ...(item.summary === '' ? {} : { summary: { value: item.summary } }),
        content: { value: item.html, type: 'html' },
        xml: { lang: item.lang },
        ...(item.picture && { media: { contents: [mediaContent(item.picture)] } }),
      })),
    },
    inBrowsers,
  )
}

function writeJson(feed: Feed): string {
  return JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.pageUrl,
      feed_url: feed.feedUrl,
      description: feed.description || undefined,
      language: feed.lang,
      items: feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        content_html: item.html,
        summary: item.summary || undefined,
        image: item.picture?.url,
        date_published: item.publishedAt,
        date_modified: item.updatedAt,
        authors: item.authors.map(({ name, url }) => ({ name, ...(url !== null && { url }) })),
        tags: item.categories.map(({ name }) => name),
        language: item.lang,
      })),
    }),
  )
}

function mediaContent({
  url,
  mimeType,
  widthPx,
  heightPx,
  caption,
  credit,
  alt,
}: NonNullable<FeedItem['picture']>) {
  const description = caption || alt
  return {
    url,
    type: mimeType,
    medium: 'image',
    width: widthPx,
    height: heightPx,
    ...(description !== '' && { description: { value: description, type: 'plain' } }),
    ...(credit !== '' && { credits: [{ value: credit }] }),
  }
}

/** XML 1.0 knows no control characters and no lone surrogates, not even escaped. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function withoutControls<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replace(forbidden, '') as T
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if (Array.isArray(value)) return value.map(withoutControls) as T
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutControls(part)])) as T
}
