import type { Network } from '#lib/networks/network.ts'

export const openstreetmap: Network = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  hosts: ['openstreetmap.org', 'umap.openstreetmap.fr'],
  frame: ({ url }) => frameOfMap(new URL(url)),
  post: (url, path) =>
    path[0] !== 'user' && (path.length > 0 || url.hash !== '')
      ? { kind: 'map', handle: '', postId: null, url: url.href }
      : null,
  profile: (_url, path) => (path[0] === 'user' ? (path[1] ?? null) : null),
  profileUrl: (handle) => `https://www.openstreetmap.org/user/${handle}`,
}

// A link has `#map=zoom/latitude/longitude`; the frame wants the corners of what is shown.
function frameOfMap(url: URL): string | null {
  if (url.pathname === '/export/embed.html') return url.href
  if (url.hostname.startsWith('umap.')) return url.href
  const [, zoom, latitude, longitude] = /map=(\d{1,2})\/(-?[\d.]{1,20})\/(-?[\d.]{1,20})/.exec(url.hash) ?? []
  const [z, lat, lon] = [Number(zoom), Number(latitude), Number(longitude)]
  if (Number.isNaN(z) || Number.isNaN(lat) || Number.isNaN(lon)) return null
  const half = 360 / 2 ** z
  const corners = [lon - half, lat - half / 2, lon + half, lat + half / 2].map((degrees) =>
    degrees.toFixed(5),
  )
  return `https://www.openstreetmap.org/export/embed.html?bbox=${corners.join('%2C')}&layer=mapnik`
}
