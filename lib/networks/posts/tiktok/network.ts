import type { Network } from '#lib/networks/network.ts'
import { atName, isDigits, isId } from '#lib/networks/segments.ts'

export const tiktok: Network = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com', 'vm.tiktok.com', 'vt.tiktok.com'],
  quote: { className: /\btiktok-embed\b/, addresses: ['cite'] },
  boxes: [{ element: 'amp-tiktok', attribute: 'data-src' }],
  frame: ({ postId }) => (isDigits(postId ?? undefined) ? `https://www.tiktok.com/embed/v2/${postId}` : null),
  oembed: (url) => `https://www.tiktok.com/oembed?url=${encodeURIComponent(url)}`,
  post(url, path) {
    const handle = atName(path[0])
    if (handle !== null && (path[1] === 'video' || path[1] === 'photo') && isDigits(path[2])) {
      return {
        kind: path[1] === 'photo' ? 'photo' : 'video',
        handle,
        postId: path[2],
        url: `https://www.tiktok.com/@${handle}/${path[1]}/${path[2]}`,
      }
    }
    const embedded =
      path[0] === 'embed' || path[0] === 'player' || path[0] === 'v'
        ? path.at(-1)?.replace('.html', '')
        : undefined
    if (isDigits(embedded))
      return {
        kind: 'video',
        handle: '',
        postId: embedded,
        url: `https://www.tiktok.com/@/video/${embedded}`,
      }
    const short = url.hostname.startsWith('v') ? path[0] : path[0] === 't' ? path[1] : undefined
    return isId(short, 6, 20)
      ? { kind: 'video', handle: '', postId: short, url: `${url.origin}${url.pathname}` }
      : null
  },
  profile: (_url, path) => (path.length === 1 ? atName(path[0]) : null),
  profileUrl: (handle) => `https://www.tiktok.com/@${handle}`,
}
