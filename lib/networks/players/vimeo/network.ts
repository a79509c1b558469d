import type { Network } from '#lib/networks/network.ts'
import { isDigits } from '#lib/networks/segments.ts'

export const vimeo: Network = {
  id: 'vimeo',
  name: 'Vimeo',
  hosts: ['vimeo.com', 'player.vimeo.com'],
  boxes: [
    { element: 'amp-vimeo', attribute: 'data-videoid', base: 'https://vimeo.com/' },
    { element: 'lite-vimeo', attribute: 'videoid', base: 'https://vimeo.com/' },
  ],
  frame: ({ postId }) => (postId === null ? null : `https://player.vimeo.com/video/${postId}?dnt=1`),
  oembed: (url) => `https://vimeo.com/api/oembed.json?url=${encodeURIComponent(url)}`,
  post(_url, path) {
    const postId = path.find((part) => isDigits(part) && part.length >= 5)
    return isDigits(postId) ? { kind: 'video', handle: '', postId, url: `https://vimeo.com/${postId}` } : null
  },
  profile: (_url, path) => (path.length === 1 && !isDigits(path[0]) ? (path[0] ?? null) : null),
  profileUrl: (handle) => `https://vimeo.com/${handle}`,
}
