import type { Network } from '#lib/embeds/network.ts'

export const openstreetmap: Network = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  hosts: ['openstreetmap.org', 'umap.openstreetmap.fr'],
  post: (url, path) =>
    path[0] !== 'user' && (path.length > 0 || url.hash !== '')
      ? { kind: 'map', handle: '', postId: null, url: url.href }
      : null,
  profile: (_url, path) => (path[0] === 'user' ? (path[1] ?? null) : null),
  profileUrl: (handle) => `https://www.openstreetmap.org/user/${handle}`,
}
