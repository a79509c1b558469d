import { siteUrl } from '#lib/http/site-url.ts'

/**
 * Whether a request that changes something was sent by a page of this site, by its `Origin`. A browser sends one
 * with every such request, so none and `null` are refused as well. Without SITE_URL the site answers under
 * whatever name it was reached by, and that name is its own.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null || origin === 'null') return false
  return origin === siteUrl() || origin === reachedOrigin(headers)
}

/** The origin under which the site was reached, as the front wrote it into the request. */
export function reachedOrigin(headers: Headers): string {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? ''
  return `${headers.get('x-forwarded-proto') ?? 'http'}://${host}`
}
