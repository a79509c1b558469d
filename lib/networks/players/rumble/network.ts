import type { Network } from '#lib/networks/network.ts'

export const rumble: Network = {
  id: 'rumble',
  name: 'Rumble',
  hosts: ['rumble.com'],
  // Only the embed address tells the player's id; the id in a page's address is another one.
  frame: ({ url }) => (url.startsWith('https://rumble.com/embed/') ? url : null),
  oembed: (url) => `https://rumble.com/api/Media/oembed.json?url=${encodeURIComponent(url)}`,
  post(_url, path) {
    const [first = '', second = ''] = path
    if (first === 'embed' && second !== '') {
      const postId = second.split('.').at(-1) ?? second
      return { kind: 'video', handle: '', postId, url: `https://rumble.com/embed/${postId}/` }
    }
    const match = /^(v[a-z0-9]{4,10})-[\w.-]*\.html$/.exec(first)
    return match === null
      ? null
      : { kind: 'video', handle: '', postId: match[1] ?? null, url: `https://rumble.com/${first}` }
  },
  profile: (_url, path) => (['c', 'user'].includes(path[0] ?? '') ? (path[1] ?? null) : null),
  profileUrl: (handle) => `https://rumble.com/c/${handle}`,
}
