import type { Network } from '#lib/networks/network.ts'
import { isId } from '#lib/networks/segments.ts'

export const reddit: Network = {
  id: 'reddit',
  name: 'Reddit',
  hosts: [
    'reddit.com',
    'old.reddit.com',
    'new.reddit.com',
    'embed.reddit.com',
    'redditmedia.com',
    'redd.it',
    'np.reddit.com',
  ],
  quote: { className: /\breddit-(?:embed-bq|card|embed)\b/, addresses: [] },
  boxes: [{ element: 'amp-reddit', attribute: 'data-src' }],
  frame: ({ url }) =>
    url.startsWith('https://www.reddit.com/')
      ? `https://embed.reddit.com/${url.slice('https://www.reddit.com/'.length)}?embed=true`
      : null,
  oembed: (url) => `https://www.reddit.com/oembed?url=${encodeURIComponent(url)}`,
  post(url, path) {
    if (url.hostname === 'redd.it')
      return isId(path[0], 4, 12)
        ? { kind: 'post', handle: '', postId: path[0], url: `https://redd.it/${path[0]}` }
        : null
    const at = path.indexOf('comments')
    const postId = path[at + 1]
    if (at < 0 || !isId(postId, 4, 12)) return null
    const place = path.slice(0, at).join('/')
    return {
      kind: 'post',
      handle: path[0] === 'user' || path[0] === 'u' ? (path[1] ?? '') : '',
      postId,
      url: `https://www.reddit.com/${place === '' ? '' : `${place}/`}comments/${postId}/`,
    }
  },
  profile: (_url, path) =>
    (path[0] === 'user' || path[0] === 'u' || path[0] === 'r') && path.length === 2
      ? (path[1] ?? null)
      : null,
  profileUrl: (handle) => `https://www.reddit.com/user/${handle}/`,
}
