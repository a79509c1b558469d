import type { Network } from '#lib/embeds/network.ts'
import { isDigits } from '#lib/embeds/segments.ts'

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
