import type { Network } from '#lib/networks/network.ts'

export const vk: Network = {
  id: 'vk',
  name: 'VK',
  hosts: ['vk.com', 'vk.ru', 'vkvideo.ru'],
  frame({ url }) {
    const [, owner, id] = /^https:\/\/vk\.com\/(?:video|clip)(-?\d+)_(\d+)$/.exec(url) ?? []
    return id === undefined ? null : `https://vk.com/video_ext.php?oid=${owner}&id=${id}`
  },
  post(url, path) {
    const [first = ''] = path
    if (first === 'video_ext.php') {
      const postId = `${url.searchParams.get('oid') ?? ''}_${url.searchParams.get('id') ?? ''}`
      return /^-?\d+_\d+$/.test(postId)
        ? { kind: 'video', handle: '', postId, url: `https://vk.com/video${postId}` }
        : null
    }
    const named = url.searchParams.get('w') ?? url.searchParams.get('z') ?? first
    const match = /^(wall|video|photo|clip)(-?\d+_\d+)/.exec(named)
    if (match === null) return null
    const kind = match[1] === 'wall' ? 'post' : match[1] === 'photo' ? 'photo' : 'video'
    return { kind, handle: '', postId: match[2] ?? null, url: `https://vk.com/${match[1]}${match[2]}` }
  },
  profile: (_url, path) =>
    path.length === 1 && /^[\w.]{3,50}$/.test(path[0] ?? '') ? (path[0] ?? null) : null,
  profileUrl: (handle) => `https://vk.com/${handle}`,
}
