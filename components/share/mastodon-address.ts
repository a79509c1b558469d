const hostName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/
const maxTextLength = 500

/**
 * The page for a new post on the Mastodon server a reader names: a host (`mastodon.social`), an address of it or
 * a handle (`@name@mastodon.social`). Null for anything else, such as numbers, ports and names without a dot.
 */
export function mastodonAddress(server: string, text: string): { host: string; href: string } | null {
  const host = hostOf(server)
  if (host === null) return null
  // By code points: half a surrogate pair cannot be encoded.
  const shortened = Array.from(text).slice(0, maxTextLength).join('').toWellFormed()
  return { host, href: `https://${host}/share?text=${encodeURIComponent(shortened)}` }
}

function hostOf(server: string): string | null {
  const named = server
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^@?[\w.-]+@/, '')
    .replace(/\/.*$/s, '')
  if (/[^\p{L}\p{N}.-]/u.test(named)) return null
  const host = URL.parse(`https://${named}`)?.hostname ?? ''
  return hostName.test(host) ? host : null
}
