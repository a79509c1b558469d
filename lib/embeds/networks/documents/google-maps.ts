import type { Network } from '#lib/embeds/network.ts'

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
  post(url, path) {
    const isMap = url.hostname.startsWith('maps.') || path[0] === 'maps'
    return isMap ? { kind: 'map', handle: '', postId: null, url: url.href } : null
  },
  profile: () => null,
  profileUrl: () => null,
}
