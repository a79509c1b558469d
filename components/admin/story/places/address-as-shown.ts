/** An address as search engines print it: the host, then its parts with angles between; what is undecided is a dot. */
export function addressAsShown(siteUrl: string, sectionSlug: string | null, slug: string): string {
  const host = URL.parse(siteUrl)?.host ?? siteUrl
  return [host, sectionSlug ?? '…', slug === '' ? '…' : slug].join(' › ')
}
