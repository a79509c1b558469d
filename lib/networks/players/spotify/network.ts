import type { Network } from '#lib/networks/network.ts'
import { isId } from '#lib/networks/segments.ts'

const things = new Set(['episode', 'show', 'track', 'album', 'playlist', 'artist', 'audiobook'])

export const spotify: Network = {
  id: 'spotify',
  name: 'Spotify',
  hosts: ['open.spotify.com', 'play.spotify.com'],
  frame: ({ url }) => url.replace('https://open.spotify.com/', 'https://open.spotify.com/embed/'),
  oembed: (url) => `https://open.spotify.com/oembed?url=${encodeURIComponent(url)}`,
  post(_url, path) {
    const at = path.findIndex((part) => things.has(part))
    const postId = path[at + 1]
    if (at < 0 || !isId(postId, 10, 40)) return null
    return { kind: 'audio', handle: '', postId, url: `https://open.spotify.com/${path[at]}/${postId}` }
  },
  profile: (_url, path) => (path[0] === 'user' ? (path[1] ?? null) : null),
  profileUrl: (handle) => `https://open.spotify.com/user/${handle}`,
}
