const key = 'mastodon'
const hostName = /^(?:https?:\/\/)?(?:@?[\w.-]+@)?((?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62})(?:\/.*)?$/i

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** The server the reader named before; '' when none was, or when nothing may be kept. */
export function rememberedServer(store: () => Store): string {
  try {
    return store().getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Keeps the server for the next time, where the browser lets it. */
export function rememberServer(store: () => Store, server: string): void {
  try {
    store().setItem(key, server.trim())
  } catch {
    // It is asked again.
  }
}

/** The server's page for a new post; null for what our own page must judge. */
export function mastodonPage(server: string, text: string): string | null {
  const host = hostName.exec(server.trim())?.[1]
  return host ? `https://${host.toLowerCase()}/share?text=${encodeURIComponent(text)}` : null
}
