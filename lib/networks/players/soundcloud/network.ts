import type { Network } from '#lib/networks/network.ts'
import { webUrl } from '#lib/networks/segments.ts'

export const soundcloud: Network = {
  id: 'soundcloud',
  name: 'SoundCloud',
  hosts: ['soundcloud.com', 'w.soundcloud.com', 'api.soundcloud.com', 'on.soundcloud.com'],
  boxes: [
    { element: 'amp-soundcloud', attribute: 'data-trackid', base: 'https://api.soundcloud.com/tracks/' },
  ],
  frame: ({ url }) => `https://w.soundcloud.com/player/?url=${encodeURIComponent(url)}`,
  oembed: (url) => `https://soundcloud.com/oembed?format=json&url=${encodeURIComponent(url)}`,
  post(url, path) {
    if (path[0] === 'player') {
      const target = webUrl(url.searchParams.get('url') ?? '')
      if (target === null || target.pathname.startsWith('/player')) return null
      return soundcloud.post(
        target,
        target.pathname.split('/').filter((part) => part !== ''),
      )
    }
    const [handle = '', track] = path
    if (track === undefined) return null
    const own = url.hostname.startsWith('api.')
    return {
      kind: 'audio',
      handle: own ? '' : handle,
      postId: path.at(-1) ?? null,
      url: `https://${url.hostname}/${path.join('/')}`,
    }
  },
  profile: (_url, path) => (path.length === 1 ? (path[0] ?? null) : null),
  profileUrl: (handle) => `https://soundcloud.com/${handle}`,
}
