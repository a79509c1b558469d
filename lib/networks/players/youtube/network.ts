import type { Network } from '#lib/networks/network.ts'
import { atName, isId } from '#lib/networks/segments.ts'

const shapes = new Set(['embed', 'shorts', 'live', 'v', 'e'])

export const youtube: Network = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'music.youtube.com'],
  boxes: [
    { element: 'amp-youtube', attribute: 'data-videoid', base: 'https://www.youtube.com/watch?v=' },
    { element: 'lite-youtube', attribute: 'videoid', base: 'https://www.youtube.com/watch?v=' },
    { element: 'youtube-video', attribute: 'src' },
    {
      className: /(?:^|[\s_-])(?:youtube|yt|lazyyt)/i,
      attribute: 'data-youtube-id',
      base: 'https://www.youtube.com/watch?v=',
    },
    {
      className: /(?:^|[\s_-])(?:youtube|yt|rll-youtube)/i,
      attribute: 'data-id',
      base: 'https://www.youtube.com/watch?v=',
    },
  ],
  frame({ url, postId }) {
    if (postId === null) return null
    const shown = url.includes('/playlist?') ? `videoseries?list=${postId}` : postId
    return `https://www.youtube-nocookie.com/embed/${shown}`
  },
  oembed: (url) => `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(url)}`,
  post(url, path) {
    const [first = '', second] = path
    const list = url.searchParams.get('list')
    if ((first === 'playlist' || second === 'videoseries') && isId(list ?? undefined)) {
      return { kind: 'video', handle: '', postId: list, url: `https://www.youtube.com/playlist?list=${list}` }
    }
    const id = url.hostname === 'youtu.be' ? first : shapes.has(first) ? second : url.searchParams.get('v')
    if (!isId(id ?? undefined, 11, 11)) return null
    const address = first === 'shorts' ? `shorts/${id}` : `watch?v=${id}`
    return { kind: 'video', handle: '', postId: id ?? null, url: `https://www.youtube.com/${address}` }
  },
  profile: (_url, path) =>
    atName(path[0]) ?? (['channel', 'c', 'user'].includes(path[0] ?? '') ? (path[1] ?? null) : null),
  profileUrl: (handle) => `https://www.youtube.com/@${handle}`,
}
