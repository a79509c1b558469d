import type { Network } from '#lib/embeds/network.ts'
import { isDigits } from '#lib/embeds/segments.ts'

export const vimeo: Network = {
  id: 'vimeo',
  name: 'Vimeo',
  hosts: ['vimeo.com', 'player.vimeo.com'],
  post(_url, path) {
    const postId = path.find((part) => isDigits(part) && part.length >= 5)
    return isDigits(postId) ? { kind: 'video', handle: '', postId, url: `https://vimeo.com/${postId}` } : null
  },
  profile: (_url, path) => (path.length === 1 && !isDigits(path[0]) ? (path[0] ?? null) : null),
  profileUrl: (handle) => `https://vimeo.com/${handle}`,
}
