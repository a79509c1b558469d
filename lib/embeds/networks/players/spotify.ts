import type { Network } from '#lib/embeds/network.ts'
import { isId } from '#lib/embeds/segments.ts'

const things = new Set(['episode', 'show', 'track', 'album', 'playlist', 'artist', 'audiobook'])

export const spotify: Network = {
  id: 'spotify',
  name: 'Spotify',
  hosts: ['open.spotify.com', 'play.spotify.com'],
  post(_url, path) {
    const at = path.findIndex((part) => things.has(part))
    const postId = path[at + 1]
    if (at < 0 || !isId(postId, 10, 40)) return null
    return { kind: 'audio', handle: '', postId, url: `https://open.spotify.com/${path[at]}/${postId}` }
  },
  profile: (_url, path) => (path[0] === 'user' ? (path[1] ?? null) : null),
  profileUrl: (handle) => `https://open.spotify.com/user/${handle}`,
}
