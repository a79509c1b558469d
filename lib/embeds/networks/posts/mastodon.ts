import type { Network } from '#lib/embeds/network.ts'
import { atName, bareHost, isDigits } from '#lib/embeds/segments.ts'

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
  post(url, path) {
    const handle =
      path[0] === 'users' ? (path[1] ?? null) : path[0] === 'web' ? atName(path[1]) : atName(path[0])
    const postId = path.find((part) => isDigits(part) && part.length >= 15)
    if (handle === null || handle === '' || !isDigits(postId)) return null
    const host = bareHost(url)
    return {
      kind: 'post',
      handle: handle.includes('@') ? handle : `${handle}@${host}`,
      postId,
      url: `https://${host}/@${handle}/${postId}`,
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
