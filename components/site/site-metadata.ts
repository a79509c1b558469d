import type { Metadata, Viewport } from 'next'
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
    alternates: { canonical: address },
    openGraph: { type: 'website', url: address, siteName: site.name, title, description },
    twitter: { card: 'summary' },
  }
}
