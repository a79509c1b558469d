import type { Network } from '#lib/networks/network.ts'
import { atName, isId } from '#lib/networks/segments.ts'

export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.net', 'threads.com'],
  quote: { className: /\btext-post-media\b/, addresses: ['data-text-post-permalink'] },
  frame: ({ url }) => `${url}/embed`,
  post(_url, path) {
    const handle = atName(path[0])
    const postId = path[1] === 'post' ? path[2] : path[0] === 't' ? path[1] : undefined
    if (!isId(postId, 5, 40)) return null
    const url =
      handle === null
        ? `https://www.threads.com/t/${postId}`
        : `https://www.threads.com/@${handle}/post/${postId}`
    return { kind: 'post', handle: handle ?? '', postId, url }
  },
  profile: (_url, path) => (path.length === 1 ? atName(path[0]) : null),
  profileUrl: (handle) => `https://www.threads.com/@${handle}`,
}
