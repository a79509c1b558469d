const maxLength = 2000

/** An address of this site as somebody sent it, absolute or from the root; null for any other site's and for none. */
export function readOwnAddress(sent: string, siteUrl: string): URL | null {
  if (sent === '' || sent.length > maxLength) return null
  const address = URL.parse(sent, siteUrl)
  return address?.origin === new URL(siteUrl).origin && address.username === '' ? address : null
}
