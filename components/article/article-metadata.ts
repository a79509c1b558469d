import type { Metadata } from 'next'
import { feedLinks } from '#components/site/site-metadata.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import { cardAlt, cardHeightPx, cardOf, cardPath, cardWidthPx } from '#lib/cards/card.ts'
import { fediverseHandle } from '#lib/contributors/fediverse-handle.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'
import type { Site } from '#lib/site/site.ts'

/** Title, description, canonical address and social cards of a story's page. Addresses are absolute. */
export function articleMetadata(article: PublicArticle, site: Site, siteUrl: string): Metadata {
  const { source } = article
  const picture = socialPicture(article, site, siteUrl)
  const address = `${siteUrl}${article.path}`
  const title = article.seoHeadline || article.headline
  const socialTitle = article.socialHeadline || title
  return {
    title: { absolute: `${title} | ${site.name}` },
    description: article.standfirst || undefined,
    alternates: {
      canonical: canonicalAddress(source) ?? address,
      types: feedLinks({ title: article.section.name, path: `/${article.section.slug}` }, site, siteUrl),
    },
    robots: source?.rule === 'noindex' ? { index: false } : { 'max-image-preview': 'large' },
    openGraph: {
      type: 'article',
      url: address,
      siteName: site.name,
      locale: article.lang.replace('-', '_'),
      title: socialTitle,
      description: article.standfirst || undefined,
      publishedTime: article.publishedAt.toISOString(),
      modifiedTime: article.updatedAt?.toISOString(),
      section: article.section.name,
      images: picture ? [picture] : undefined,
    },
    ...fediverseCreator(article),
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
  }
}

/** Names the first author with a Mastodon account, as Mastodon's link previews do. */
function fediverseCreator({ byline }: PublicArticle): Metadata {
  const links = byline.filter(({ role }) => role === 'author').flatMap((author) => author.links)
  const handle = links.map(fediverseHandle).find((found) => found !== null)
  return handle === undefined ? {} : { other: { 'fediverse:creator': handle } }
}

/** The original's address where the contract asks for it; one that no browser could open is none. */
function canonicalAddress(source: PublicArticle['source']): string | null {
  if (source?.rule !== 'canonical' || source.url === null) return null
  return isWebUrl(source.url) ? source.url : null
}

/** The story's card; where its letters cannot be drawn, its lead picture. */
function socialPicture(article: PublicArticle, site: Site, siteUrl: string) {
  const card = cardOf(article, site)
  if (card) {
    const size = { width: cardWidthPx, height: cardHeightPx }
    return { url: `${siteUrl}${cardPath(article.path, card)}`, ...size, alt: cardAlt(card) }
  }
  return article.lead && leadPicture(article.lead, siteUrl)
}

function leadPicture(lead: NonNullable<PublicArticle['lead']>, siteUrl: string) {
  const width = Math.max(...lead.widthsPx)
  return {
    url: `${siteUrl}/media/${lead.hash}/${width}.jpg`,
    width,
    height: Math.round((width * lead.heightPx) / lead.widthPx),
    alt: lead.decorative ? '' : lead.alt,
  }
}
