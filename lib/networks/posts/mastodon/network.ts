import type { Network } from '#lib/networks/network.ts'
import { atName, bareHost, bareHostAndPort, isDigits } from '#lib/networks/segments.ts'

/** Mastodon runs on any host: the shape of the path tells (`/@name/id`, `/users/name/statuses/id`). */
export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'mstdn.social',
    'mas.to',
    'fosstodon.org',
    'journa.host',
    'newsie.social',
    'infosec.exchange',
    'hachyderm.io',
    'social.bund.de',
  ],
  isOnAnyHost: true,
  quote: { className: /\bmastodon-embed\b/, addresses: ['data-embed-url', 'cite'] },
  frame: ({ url }) => `${url}/embed`,
  oembed: (url) => `${new URL(url).origin}/api/oembed?url=${encodeURIComponent(url)}`,
  post(url, path) {
    const handle =
      path[0] === 'users' ? (path[1] ?? null) : path[0] === 'web' ? atName(path[1]) : atName(path[0])
    const postId = path.find((part) => isDigits(part) && part.length >= 15)
    if (handle === null || handle === '' || !isDigits(postId)) return null
    return {
      kind: 'post',
      handle: handle.includes('@') ? handle : `${handle}@${bareHost(url)}`,
      postId,
      url: `https://${bareHostAndPort(url)}/@${handle}/${postId}`,
    }
  },
  profile(url, path) {
    const handle = path.length === 1 ? atName(path[0]) : null
    return handle === null ? null : handle.includes('@') ? handle : `${handle}@${bareHost(url)}`
  },
  profileUrl(handle) {
    const [name, host] = handle.split('@')
    return name && host ? `https://${host}/@${name}` : null
  },
}
