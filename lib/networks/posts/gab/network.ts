import type { Network } from '#lib/networks/network.ts'
import { isDigits } from '#lib/networks/segments.ts'

export const gab: Network = {
  id: 'gab',
  name: 'Gab',
  hosts: ['gab.com'],
  quote: { className: /\bgab-embed\b/, addresses: ['cite'] },
  post(_url, path) {
    const [handle = '', posts, postId] = path
    if (posts !== 'posts' || !isDigits(postId)) return null
    return { kind: 'post', handle, postId, url: `https://gab.com/${handle}/posts/${postId}` }
  },
  profile: (_url, path) => (path.length === 1 ? (path[0] ?? null) : null),
  profileUrl: (handle) => `https://gab.com/${handle}`,
}
