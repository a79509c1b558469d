import type { Network } from '#lib/networks/network.ts'
import { isDigits } from '#lib/networks/segments.ts'

export const pinterest: Network = {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: [
    'pinterest.com',
    'pinterest.co.uk',
    'pinterest.de',
    'pinterest.fr',
    'pinterest.es',
    'assets.pinterest.com',
    'pin.it',
  ],
  boxes: [
    { element: 'amp-pinterest', attribute: 'data-url' },
    { element: 'a', marker: { name: 'data-pin-do', value: 'embedPin' }, attribute: 'href' },
  ],
  frame: ({ postId }) =>
    isDigits(postId ?? undefined) ? `https://assets.pinterest.com/ext/embed.html?id=${postId}` : null,
  oembed: (url) => `https://www.pinterest.com/oembed.json?url=${encodeURIComponent(url)}`,
  post(url, path) {
    if (url.hostname === 'pin.it')
      return path[0] ? { kind: 'photo', handle: '', postId: path[0], url: `https://pin.it/${path[0]}` } : null
    const id = path[0] === 'pin' ? path[1] : (url.searchParams.get('id') ?? undefined)
    const postId = id?.split('--').at(-1)
    return isDigits(postId)
      ? { kind: 'photo', handle: '', postId, url: `https://www.pinterest.com/pin/${postId}/` }
      : null
  },
  profile: (_url, path) => (path.length === 1 && path[0] !== 'pin' ? (path[0] ?? null) : null),
  profileUrl: (handle) => `https://www.pinterest.com/${handle}/`,
}
