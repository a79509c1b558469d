/**
 * The handle behind the address of a Mastodon profile: `@ines@social.example` of `https://social.example/@ines`. Null
 * for other networks and for addresses of another form.
 */
export function fediverseHandle({ network, url }: { network: string; url: string | null }): string | null {
  if (network !== 'mastodon' || url === null) return null
  const address = URL.parse(url)
  const [, name] = /^\/@(\w[\w.-]*)\/?$/.exec(address?.pathname ?? '') ?? []
  return address?.protocol === 'https:' && name !== undefined ? `@${name}@${address.host}` : null
}
