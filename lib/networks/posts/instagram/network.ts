import type { Network } from '#lib/networks/network.ts'
import { isId } from '#lib/networks/segments.ts'

const notProfiles = new Set([
  'p',
  'reel',
  'reels',
  'tv',
  'explore',
  'accounts',
  'stories',
  'about',
  'developer',
  'legal',
])

export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com', 'instagr.am'],
  quote: { className: /\binstagram-media\b/, addresses: ['data-instgrm-permalink'] },
  boxes: [
    { element: 'amp-instagram', attribute: 'data-shortcode', base: 'https://www.instagram.com/p/' },
    { className: /\binstagram-media\b/, attribute: 'data-instgrm-permalink' },
  ],
  frame: ({ url }) => `${url.replace(/\/$/, '')}/embed/captioned/`,
  post(_url, path) {
    const at = path.findIndex((part) => part === 'p' || part === 'reel' || part === 'reels' || part === 'tv')
    const postId = path[at + 1]
    if (at < 0 || at > 1 || !isId(postId, 5, 40)) return null
    const shape = path[at] === 'p' ? 'p' : path[at] === 'tv' ? 'tv' : 'reel'
    return {
      kind: shape === 'p' ? 'post' : 'video',
      handle: at === 1 ? (path[0] ?? '') : '',
      postId,
      url: `https://www.instagram.com/${shape}/${postId}/`,
    }
  },
  profile: (_url, path) => {
    const [handle = ''] = path
    return path.length === 1 && /^[\w.]{1,30}$/.test(handle) && !notProfiles.has(handle) ? handle : null
  },
  profileUrl: (handle) => `https://www.instagram.com/${handle}/`,
}
