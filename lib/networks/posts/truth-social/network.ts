import type { Network } from '#lib/networks/network.ts'
import { atName, isDigits } from '#lib/networks/segments.ts'

export const truthSocial: Network = {
  id: 'truth-social',
  name: 'Truth Social',
  hosts: ['truthsocial.com'],
  quote: { className: /\btruthsocial-embed\b/, addresses: ['cite', 'data-src'] },
  frame: ({ postId, handle }) =>
    postId === null || handle === '' ? null : `https://truthsocial.com/@${handle}/${postId}/embed`,
  oembed: (url) => `https://truthsocial.com/api/oembed?url=${encodeURIComponent(url)}`,
  post(_url, path) {
    const handle = atName(path[0] === 'users' ? `@${path[1] ?? ''}` : path[0])
    const postId = path.find((part) => isDigits(part))
    if (handle === null || !isDigits(postId)) return null
    const middle = path.includes('posts') ? '/posts' : ''
    return { kind: 'post', handle, postId, url: `https://truthsocial.com/@${handle}${middle}/${postId}` }
  },
  profile: (_url, path) => (path.length === 1 ? atName(path[0]) : null),
  profileUrl: (handle) => `https://truthsocial.com/@${handle}`,
}
