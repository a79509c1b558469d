import type { Network } from '#lib/networks/network.ts'
import { decoded } from '#lib/networks/segments.ts'

export const googleMaps: Network = {
  id: 'google-maps',
  name: 'Google Maps',
  hosts: [
    'google.com',
    'maps.google.com',
    'maps.app.goo.gl',
    'google.de',
    'google.fr',
    'google.co.uk',
    'google.es',
  ],
  frame: ({ url }) => frameOfMap(new URL(url)),
  post(url, path) {
    const isMap = url.hostname.startsWith('maps.') || path[0] === 'maps'
    return isMap ? { kind: 'map', handle: '', postId: null, url: url.href } : null
  },
  profile: () => null,
  profileUrl: () => null,
}

// Keys are for the new embed API; this older address needs none.
function frameOfMap(url: URL): string | null {
  if (url.pathname.startsWith('/maps/embed')) return url.href
  const [, place] = /\/place\/([^/]+)/.exec(url.pathname) ?? []
  const [, at] = /@(-?\d{1,3}\.?\d{0,20},-?\d{1,3}\.?\d{0,20})/.exec(url.pathname) ?? []
  const wanted =
    url.searchParams.get('q') ?? url.searchParams.get('query') ?? place?.replaceAll('+', ' ') ?? at
  return wanted === undefined
    ? null
    : `https://www.google.com/maps?output=embed&q=${encodeURIComponent(decoded(wanted))}`
}
