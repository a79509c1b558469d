import type { Network } from '#lib/embeds/network.ts'
import { atName, isId } from '#lib/embeds/segments.ts'

const shapes = new Set(['embed', 'shorts', 'live', 'v', 'e'])

export const youtube: Network = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'music.youtube.com'],
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
