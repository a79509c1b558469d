import type { Network } from '#lib/embeds/network.ts'
import { atName, isDigits } from '#lib/embeds/segments.ts'

export const truthSocial: Network = {
  id: 'truth-social',
  name: 'Truth Social',
  hosts: ['truthsocial.com'],
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
