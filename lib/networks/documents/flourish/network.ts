import type { Network } from '#lib/networks/network.ts'
import { isDigits } from '#lib/networks/segments.ts'

export const flourish: Network = {
  id: 'flourish',
  name: 'Flourish',
  hosts: ['public.flourish.studio', 'flo.uri.sh', 'app.flourish.studio'],
  boxes: [
    {
      className: /\bflourish-embed\b/,
      attribute: 'data-src',
      base: 'https://public.flourish.studio/',
    },
  ],
  frame: ({ url }) => `${url.replace('https://public.flourish.studio/', 'https://flo.uri.sh/')}embed`,
  oembed: (url) => `https://app.flourish.studio/api/v1/oembed?url=${encodeURIComponent(url)}`,
  post(_url, path) {
    const at = path.findIndex((part) => part === 'visualisation' || part === 'story')
    const postId = path[at + 1]
    if (at < 0 || !isDigits(postId)) return null
    return { kind: 'chart', handle: '', postId, url: `https://public.flourish.studio/${path[at]}/${postId}/` }
  },
  profile: () => null,
  profileUrl: () => null,
}
