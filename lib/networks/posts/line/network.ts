import type { Network } from '#lib/networks/network.ts'

export const line: Network = {
  id: 'line',
  name: 'LINE',
  hosts: ['line.me', 'lin.ee', 'timeline.line.me', 'voom.line.me', 'linevoom.line.me'],
  post(url, path) {
    const at = path.indexOf('post')
    const postId = path.at(-1)
    if (at < 0 || postId === undefined || path.length < at + 2) return null
    return { kind: 'post', handle: '', postId, url: `https://${url.hostname}/${path.join('/')}` }
  },
  profile: (_url, path) =>
    path[0] === 'R' && path[1] === 'ti' && path[2] === 'p' ? (path[3] ?? null) : null,
  profileUrl: (handle) => `https://line.me/R/ti/p/${handle}`,
}
