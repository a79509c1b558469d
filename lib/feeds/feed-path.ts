import { reservedSegments } from '#lib/addresses/slug-rules.ts'

/**
 * The formats of a feed: the last segment of its address, and what it is served as. Browsers show XML of a feed's own type
 * as plain text, and by our stylesheet when it is called XML.
 */
export const feedFormats = {
  'rss.xml': 'application/xml; charset=utf-8',
  'atom.xml': 'application/xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
} as const

export type FeedFormat = keyof typeof feedFormats

/** The address of a list's feed: `/feeds/rss.xml` of all stories, `/feeds/tags/harbour/atom.xml` of `/tags/harbour`. */
export function feedPath(listPath: string, format: FeedFormat): string {
  return `/feeds${listPath === '/' ? '' : listPath}/${format}`
}

/** The list and format a feed's address (decoded) means; null for an address that is no feed's. */
export function readFeedPath(path: string): { listPath: string; format: FeedFormat } | null {
  const [, list = '', format = ''] = /^\/feeds((?:\/[^/]+){0,2})\/([^/]+)$/.exec(path) ?? []
  if (!isFeedFormat(format)) return null
  const [first = '', second] = list.split('/').slice(1)
  const hasFeed =
    second === undefined
      ? first === 'corrections' || !reservedSegments.has(first)
      : first === 'tags' || first === 'by'
  return hasFeed ? { listPath: list === '' ? '/' : list, format } : null
}

function isFeedFormat(segment: string): segment is FeedFormat {
  return Object.hasOwn(feedFormats, segment)
}
