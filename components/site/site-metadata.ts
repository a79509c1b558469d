import type { Metadata, Viewport } from 'next'
import { type FeedFormat, feedPath, readFeedPath } from '#lib/feeds/feed-path.ts'
import type { Site } from '#lib/site/site.ts'

/** Colours of the browser's own frame: the paper's, as in site.css. */
export const siteViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf5' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
}

/** What every page says of the site; pages add their own title and address. */
export function siteMetadata(site: Site, siteUrl: string): Metadata {
  return {
    metadataBase: new URL(siteUrl),
    title: { default: site.name, template: `%s | ${site.name}` },
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
  }
}

type ListPage = { title: string; description: string; path: string; number?: number }

/** Title, description and canonical address of a list's page. */
export function listMetadata(page: ListPage, site: Site, siteUrl: string): Metadata {
  const { title, path, number = 1 } = page
  const description = page.description || undefined
  const address = number === 1 ? `${siteUrl}${path}` : `${siteUrl}${path}/page/${number}`
  return {
    title,
    description,
    alternates: { canonical: address, types: feedLinks(page, site, siteUrl) },
    openGraph: { type: 'website', url: address, siteName: site.name, title, description },
    twitter: { card: 'summary' },
  }
}

type FeedLinks = Record<string, { url: string; title: string }[]>

/** Where feed readers find the feed of a page: of its list, where it has one, and of the whole paper. */
export function feedLinks(page: Pick<ListPage, 'title' | 'path'>, site: Site, siteUrl: string): FeedLinks {
  const own = readFeedPath(feedPath(page.path, 'rss.xml')) && page.path !== '/' ? [page] : []
  const lists = [...own, { title: site.name, path: '/' }]
  const linksTo = (format: FeedFormat) =>
    lists.map(({ title, path }) => ({ url: `${siteUrl}${feedPath(path, format)}`, title }))
  return {
    'application/rss+xml': linksTo('rss.xml'),
    'application/atom+xml': linksTo('atom.xml'),
    'application/feed+json': linksTo('feed.json'),
  }
}
