import type { Network } from '#lib/networks/network.ts'
import { isId } from '#lib/networks/segments.ts'

export const dailymotion: Network = {
  id: 'dailymotion',
  name: 'Dailymotion',
  hosts: ['dailymotion.com', 'dai.ly', 'geo.dailymotion.com'],
  boxes: [
    { element: 'amp-dailymotion', attribute: 'data-videoid', base: 'https://www.dailymotion.com/video/' },
  ],
  frame: ({ postId }) => (postId === null ? null : `https://geo.dailymotion.com/player.html?video=${postId}`),
  oembed: (url) => `https://www.dailymotion.com/services/oembed?format=json&url=${encodeURIComponent(url)}`,
  post(url, path) {
    const at = path.indexOf('video')
    const id =
      url.hostname === 'dai.ly'
        ? path[0]
        : at >= 0
          ? path[at + 1]
          : (url.searchParams.get('video') ?? undefined)
    const postId = id?.split('_')[0]
    return isId(postId, 5, 20)
      ? { kind: 'video', handle: '', postId, url: `https://www.dailymotion.com/video/${postId}` }
      : null
  },
  profile: (_url, path) => (path.length === 1 ? (path[0] ?? null) : null),
  profileUrl: (handle) => `https://www.dailymotion.com/${handle}`,
}
